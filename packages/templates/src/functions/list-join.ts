import { atLeast } from '../at-least.ts'
import { jsonText } from '../python/json-text.ts'
import { repr } from '../python/repr.ts'
import type { HotFunction } from './hot-function.ts'
import { isTruthy } from './is-truthy.ts'
import { limitText } from './limit-text.ts'
import { refuse } from './refuse.ts'

/** Several lists, and maps and lists as JSON, since 2015-10-15. */
export const listJoin: HotFunction = {
  name: 'list_join',
  check(args, { version }) {
    const fits = Array.isArray(args) && (takesMany(version) ? args.length > 1 : args.length === 2)
    if (!fits) refuse('ValueError', `Incorrect arguments to "list_join" should be: ${example(version)}`)
  },
  call(args, { context, resolve }) {
    const many = takesMany(context.version)
    const [delimiter, ...lists] = resolve(args) as unknown[]
    const items = lists.filter((list) => (many ? isTruthy(list) : list !== null)).flatMap(listOnly)
    if (typeof delimiter !== 'string') refuse('TypeError', '"list_join" delimiter must be a string')
    const texts = items.map(many ? stringOrJson : stringOnly)
    limitText(texts.reduce((sum, item) => sum + item.length + delimiter.length, 0))
    return texts.join(delimiter)
  },
}

const takesMany = (version: string): boolean => atLeast(version, '2015-10-15')

const example = (version: string): string =>
  takesMany(version) ? '"list_join" : [ " ", [ "str1", "str2"] ...]' : '"list_join" : [ " ", [ "str1", "str2"]]'

const listOnly = (list: unknown): unknown[] =>
  Array.isArray(list) ? list : refuse('TypeError', '"list_join" must operate on a list')

function stringOnly(item: unknown): string {
  if (item === null || typeof item === 'string') return item ?? ''
  return refuse('TypeError', `Items to join must be strings not ${repr(item).slice(0, 200)}`)
}

function stringOrJson(item: unknown): string {
  if (item === null || typeof item === 'string') return item ?? ''
  if (typeof item === 'object') return jsonText(item, { sortKeys: true })
  return refuse('TypeError', `Items to join must be string, map or list not ${repr(item).slice(0, 200)}`)
}
