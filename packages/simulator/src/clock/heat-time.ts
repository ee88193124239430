/** Heat's spelling of a moment: whole seconds. */
export const heatTime = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')
