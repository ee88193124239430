import { refuse } from '../functions/refuse.ts'
import { isMap } from '../is-map.ts'

/** A map that has no other keys than these, or Heat's complaint. */
export function checkKeys(value: unknown, keys: string[], entity: string): Record<string, unknown> {
  if (!isMap(value)) return refuse('InvalidSchemaError', `Invalid ${entity}, expected a mapping`)
  const wrong = Object.keys(value).find((key) => !keys.includes(key))
  if (wrong !== undefined) refuse('InvalidSchemaError', `Invalid key '${wrong}' for ${entity}`)
  return value
}
