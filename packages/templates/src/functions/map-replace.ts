import { isMap } from '../is-map.ts'
import { own } from '../own.ts'
import { equal } from '../python/equal.ts'
import { keyText } from '../python/key-text.ts'
import { kindOf } from '../python/kind-of.ts'
import { keyValue } from '../python/odd-key.ts'
import { text } from '../python/text.ts'
import type { HotFunction } from './hot-function.ts'
import { refuse } from './refuse.ts'

export const mapReplace: HotFunction = {
  name: 'map_replace',
  call(args, { resolve }) {
    const resolved = resolve(args)
    if (isMap(resolved)) refuse('KeyError', '0')
    if (!Array.isArray(resolved)) return refuse('TypeError', usage)
    const map = resolved.length > 0 ? mapOnly(resolved[0]) : refuse('TypeError', usage)
    const rules = resolved.length > 1 ? mapOnly(resolved[1]) : refuse('TypeError', usage)
    if (resolved.length > 2) refuse('TypeError', usage)
    if (Object.keys(rules).some((key) => key !== 'keys' && key !== 'values')) refuse('ValueError', usage)
    return replace(map, mapOnly(rules['keys'] ?? {}), mapOnly(rules['values'] ?? {}))
  },
}

const example = '"map_replace" : [ { "key1": "val1" }, {"keys": {"key1": "key2"}, "values": {"val1": "val2"}}]'
const usage = `Incorrect arguments to "map_replace" should be: ${example}`
const maps = `Incorrect arguments: to "map_replace", arguments must be a list of maps. Example:  ${example}`

function mapOnly(value: unknown): Record<string, unknown> {
  if (value === null) return {}
  return isMap(value) ? value : refuse('TypeError', maps)
}

type AnyMap = Record<string, unknown>

function replace(map: AnyMap, keys: AnyMap, values: AnyMap): AnyMap {
  const result = new Map<string, unknown>()
  for (const [key, value] of Object.entries(map)) {
    const renamed = own(keys, key) ?? key
    if (typeof renamed === 'object') refuse('TypeError', `unhashable type: '${kindOf(renamed)}'`)
    const name = keyText(renamed)
    const given = own(keys, key) ?? undefined
    if (given !== undefined && Object.hasOwn(map, name) && name !== key) collides(given, 'input')
    if (given !== undefined && result.has(name)) collides(given, 'output')
    const replaced = keyFor(value, values)
    result.set(name, replaced === undefined ? value : values[replaced])
  }
  return Object.fromEntries(result)
}

/** Keys that are no text are few. */
const keyFor = (value: unknown, values: AnyMap): string | undefined =>
  typeof value === 'string'
    ? [value].find((key) => Object.hasOwn(values, key))
    : Object.keys(values).find((key) => typeof keyValue(key) !== 'string' && equal(keyValue(key), value))

const collides = (key: unknown, where: string): never =>
  refuse('ValueError', `key replacement ${text(key)} collides with a key in the ${where} map`)
