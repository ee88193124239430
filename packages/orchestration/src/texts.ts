/** Every text in a value, however deep: what a service may quote of it. */
export const texts = (value: unknown): string[] =>
  typeof value === 'object' && value ? Object.values(value).flatMap(texts) : [String(value)]
