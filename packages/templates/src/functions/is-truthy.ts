/** Python's notion of it: empty lists, maps and texts are false, NaN is true. */
export function isTruthy(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  if (value instanceof Number) return Number(value) !== 0
  if (typeof value === 'object' && value !== null) return Reflect.ownKeys(value).length > 0
  return Boolean(value) || Number.isNaN(value)
}
