import { equal as equalValues } from '../python/equal.ts'
import { isDict, isSet } from './values.ts'

/** Python's `==`. */
export function equal(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => equal(item, b[index]))
  if (isDict(a) && isDict(b))
    return a.size === b.size && [...a].every(([key, [, item]]) => b.has(key) && equal(item, b.get(key)?.[1]))
  if (isSet(a) && isSet(b)) return a.set.size === b.set.size && [...a.set.keys()].every((key) => b.set.has(key))
  if (typeof a === 'object' && a !== null && !(a instanceof Number)) return a === b
  return equalValues(a, b)
}
