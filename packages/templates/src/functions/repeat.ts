import { atLeast } from '../at-least.ts'
import { isMap } from '../is-map.ts'
import { kindOf } from '../python/kind-of.ts'
import { keyValue } from '../python/odd-key.ts'
import { repr } from '../python/repr.ts'
import { strReplaceAll } from '../python/str-replace-all.ts'
import type { HotFunction } from './hot-function.ts'
import { limitText } from './limit-text.ts'
import { refuse } from './refuse.ts'

/** The keys of maps since 2016-10-14, and one item of every list at a time with `permutations: false` since 2017-09-01. */
export const repeat: HotFunction = {
  name: 'repeat',
  check(args, { version, isCall }) {
    if (!isMap(args) || isCall(args)) refuse('TypeError', 'Arguments to "repeat" must be a map')
    if (!Object.hasOwn(args, 'for_each') || !Object.hasOwn(args, 'template')) refuse('KeyError', repr(syntax))
    const permutations = knowsPermutations(version) ? (args['permutations'] ?? args['permutations'] !== null) : true
    if (typeof permutations !== 'boolean' || (knowsPermutations(version) && args['permutations'] === null))
      refuse('TypeError', '"permutations" should be boolean type for repeat function.')
  },
  validate(args) {
    const { for_each: lists } = args as Record<string, unknown>
    if (!isMap(lists)) refuse('TypeError', 'The "for_each" argument to "repeat" must contain a map')
  },
  call(args, { context: { version }, resolve }) {
    const { for_each, template, permutations } = args as Record<string, unknown>
    const nested = !knowsPermutations(version) || permutations !== false
    const lists = resolve(for_each)
    if (!isMap(lists)) return refuse('AttributeError', `'${kindOf(lists)}' object has no attribute 'items'`)
    const keys = Object.keys(lists)
    if (keys.length === 0) refuse('ValueError', 'not enough values to unpack (expected 2, got 0)')
    const withMaps = nested && atLeast(version, '2016-10-14')
    const values = keys.map((key) => items(lists[key], withMaps))
    if (!nested)
      checkLengths(keys.filter((key) => lists[key] !== null).map((key) => items(lists[key], withMaps).length))
    const body = resolve(template)
    limitText(weight(body) * values.reduce((count, list) => count * list.length, 1))
    return combine(values, nested).map((row) => fill(body, keys, row))
  },
}

const knowsPermutations = (version: string): boolean => atLeast(version, '2017-09-01')

const syntax =
  '"repeat" syntax should be repeat:\n              template: This is %var%\n' +
  "              for_each:\n                %var%: ['a', 'b', 'c']"

function items(list: unknown, withMaps: boolean): unknown[] {
  if (list === null) return []
  if (Array.isArray(list)) return list
  if (withMaps && isMap(list)) return Object.keys(list)
  const wanted = withMaps ? 'lists or maps' : 'lists'
  return refuse('TypeError', `The values of the "for_each" argument to "repeat" must be ${wanted}`)
}

function checkLengths(lengths: number[]): void {
  if (new Set(lengths).size > 1)
    refuse('ValueError', 'For repeat, the length of for_each values should be equal if no nested loop.')
}

/** The last list turns fastest. */
function combine(lists: unknown[][], nested: boolean): unknown[][] {
  if (!nested) {
    const length = Math.min(...lists.map((list) => list.length))
    return Array.from({ length }, (_, index) => lists.map((list) => list[index]))
  }
  return lists.reduce<unknown[][]>((rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])), [[]])
}

function fill(template: unknown, keys: string[], values: unknown[]): unknown {
  if (typeof template === 'string')
    return keys.reduce((text, key, index) => strReplaceAll(text, keyValue(key), values[index]), template)
  if (Array.isArray(template)) return template.map((item) => fill(item, keys, values))
  if (!isMap(template)) return template
  return Object.fromEntries(
    Object.entries(template).map(([key, item]) => [fill(key, keys, values), fill(item, keys, values)]),
  )
}

/** About the memory that a copy takes. */
function weight(part: unknown): number {
  if (typeof part === 'string') return 16 + part.length
  if (Array.isArray(part)) return part.reduce((sum: number, item) => sum + weight(item), 16)
  if (!isMap(part)) return 16
  return Object.entries(part).reduce((sum, [key, item]) => sum + key.length + weight(item), 16)
}
