/** Keystone's spelling of a moment: microseconds, of which Fernet tokens keep none. */
export const keystoneTime = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace(/\.\d+Z$/, '.000000Z')
