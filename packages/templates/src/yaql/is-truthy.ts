import { isTruthy as isTrue } from '../functions/is-truthy.ts'
import { isDict, isSet, isView } from './values.ts'

/** Python's notion of it; what is computed lazily is true. */
export function isTruthy(value: unknown): boolean {
  if (isDict(value)) return value.size > 0
  if (isSet(value)) return value.set.size > 0
  if (isView(value)) return value.dict.size > 0
  return isTrue(value)
}
