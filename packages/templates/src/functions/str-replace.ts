import { atLeast } from '../at-least.ts'
import { isMap } from '../is-map.ts'
import { jsonText } from '../python/json-text.ts'
import { repr } from '../python/repr.ts'
import { text } from '../python/text.ts'
import type { HotFunction } from './hot-function.ts'
import { refuse } from './refuse.ts'
import { replaceAll } from './replace-all.ts'

/** Maps and lists as JSON since 2015-10-15. */
export const strReplace: HotFunction = {
  name: 'str_replace',
  check(args, { isCall }) {
    if (!isMap(args) || isCall(args)) refuse('TypeError', 'Arguments to "str_replace" must be a map')
    if (!Object.hasOwn(args, 'params') || !Object.hasOwn(args, 'template')) refuse('KeyError', repr(syntax))
    if (!isMap(args['params'])) refuse('TypeError', '"str_replace" parameters must be a mapping')
  },
  call(args, { context, resolve }) {
    const { template, params } = args as Record<string, unknown>
    const source = resolve(template)
    const values = resolve(params)
    if (typeof source !== 'string') refuse('TypeError', '"str_replace" template must be a string')
    if (!isMap(values)) refuse('TypeError', '"str_replace" params must be a map')
    const written = Object.entries(values).map(([key, value]): [string, string] => [
      key,
      write(value, key, context.version),
    ])
    if (written.some(([key]) => key === '')) refuse('ValueError', 'empty separator')
    return replaceAll(source, written)
  },
}

const syntax =
  '"str_replace" syntax should be str_replace:\n              template: This is var1 template var2\n' +
  '              params:\n                var1: a\n                var2: string'

function write(value: unknown, key: string, version: string): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return text(value)
  if (atLeast(version, '2015-10-15')) return jsonText(value, { sortKeys: true })
  return refuse('TypeError', `"str_replace" params must be strings or numbers, param ${key} is not valid`)
}
