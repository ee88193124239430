import { isMap } from '../is-map.ts'
import { keyValue } from '../python/odd-key.ts'
import { makeDict } from './values.ts'

/** A template's value as YAQL has it. */
export function fromTemplate(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromTemplate)
  if (!isMap(value)) return value ?? null
  return makeDict(Object.entries(value).map(([key, item]) => [keyValue(key), fromTemplate(item)] as const))
}
