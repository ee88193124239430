import { atLeast } from '../at-least.ts'
import { isMap } from '../is-map.ts'
import { jsonText } from '../python/json-text.ts'
import { repr } from '../python/repr.ts'
import type { HotFunction } from './hot-function.ts'
import { isTruthy } from './is-truthy.ts'
import { limitText } from './limit-text.ts'
import { refuse } from './refuse.ts'

/** Several lists, and maps and lists as JSON, since 2015-10-15. */
export const listJoin: HotFunction = {
  name: 'list_join',
  check: (args, { version }) => check(args, 'list_join', version),
  call(args, { context, resolve }) {
    if (!takesMany(context.version)) return joinOne(args as unknown[], 'list_join', resolve)
    const [delimiter, ...lists] = args as unknown[]
    const items = (resolve(lists) as unknown[]).filter(isTruthy).flatMap((list) => listOnly(list, 'list_join'))
    return join(items, textOnly(resolve(delimiter), 'list_join'), stringOrJson)
  },
}

export const cfnJoin: HotFunction = {
  name: 'Fn::Join',
  check: (args) => check(args, 'Fn::Join', ''),
  call: (args, { resolve }) => joinOne(args as unknown[], 'Fn::Join', resolve),
}

const takesMany = (version: string): boolean => atLeast(version, '2015-10-15')

function check(args: unknown, name: string, version: string): void {
  const many = takesMany(version)
  const example = `"${name}" : [ " ", [ "str1", "str2"]${many ? ' ...' : ''}]`
  const fits = Array.isArray(args) && (many ? args.length > 1 : args.length === 2)
  if (!fits) refuse('ValueError', `Incorrect arguments to "${name}" should be: ${example}`)
}

function joinOne([delimiter, list]: unknown[], name: string, resolve: (part: unknown) => unknown): string {
  const items = listOnly(resolve(list) ?? [], name)
  return join(items, textOnly(resolve(delimiter), name), stringOnly)
}

function join(items: unknown[], delimiter: string, write: (item: unknown) => string): string {
  const texts = items.map((item) => write(item))
  limitText(texts.reduce((sum, item) => sum + item.length + delimiter.length, 0))
  return texts.join(delimiter)
}

const listOnly = (list: unknown, name: string): unknown[] =>
  Array.isArray(list) ? list : refuse('TypeError', `"${name}" must operate on a list`)

const textOnly = (delimiter: unknown, name: string): string =>
  typeof delimiter === 'string' ? delimiter : refuse('TypeError', `"${name}" delimiter must be a string`)

function stringOnly(item: unknown): string {
  if (item === null || typeof item === 'string') return item ?? ''
  return refuse('TypeError', `Items to join must be strings not ${shortened(item)}`)
}

function stringOrJson(item: unknown): string {
  if (item === null || typeof item === 'string') return item ?? ''
  if (Array.isArray(item) || isMap(item)) return jsonText(item, { sortKeys: true })
  return refuse('TypeError', `Items to join must be string, map or list not ${shortened(item)}`)
}

const shortened = (item: unknown): string => Array.from(repr(item)).slice(0, 200).join('')
