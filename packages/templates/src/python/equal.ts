import { isMap } from '../is-map.ts'

/** Python's `==`: 1, 1.0 and true are equal, 1 and "1" are not. */
export function equal(a: unknown, b: unknown): boolean {
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => equal(item, b[index]))
  if (isMap(a)) {
    const keys = Object.keys(a)
    if (!isMap(b) || keys.length !== Object.keys(b).length) return false
    return keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]))
  }
  return scalar(a) === scalar(b)
}

/** What two values that are neither lists nor maps share when they are equal. */
export const scalar = (value: unknown): unknown => {
  if (typeof value === 'boolean' || value instanceof Number) return Number(value)
  return typeof value === 'bigint' && BigInt(Number(value)) === value ? Number(value) : (value ?? null)
}
