import { isObject } from '../is-object.ts'

/** A member that should be a map, or an empty one. */
export const section = (from: Record<string, unknown>, name: string): Record<string, unknown> => {
  const value = from[name]
  return isObject(value) ? value : {}
}
