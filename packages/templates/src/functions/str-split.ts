import { isMap } from '../is-map.ts'
import { strSplit as split } from '../python/str-split.ts'
import { toInt } from '../python/to-int.ts'
import type { HotFunction } from './hot-function.ts'
import { refuse } from './refuse.ts'
import { rethrow } from './rethrow.ts'

export const strSplit: HotFunction = {
  name: 'str_split',
  check(args, { isCall }) {
    if (typeof args === 'string' || (isMap(args) && !isCall(args))) refuse('TypeError', usage('arguments'))
  },
  call(args, { resolve }) {
    const resolved = resolve(args)
    if (isMap(resolved)) refuse('KeyError', '0')
    if (!Array.isArray(resolved) || resolved.length < 2) return refuse('ValueError', usage('arguments'))
    const [delimiter, source, ...rest]: unknown[] = resolved
    if (source === null) return null
    const items = split(source, delimiter)
    if (rest.length === 0) return items
    const index = rethrow(
      () => toInt(rest[0]),
      ({ type }) => type === 'ValueError' && refuse(type, usage('index')),
    )
    const between = `Incorrect index to "str_split" should be between 0 and ${items.length - 1}`
    return items.at(Math.max(Number(index), -items.length - 1)) ?? refuse('ValueError', between)
  },
}

const usage = (what: string): string =>
  `Incorrect ${what} to "str_split" should be: "str_split" : [ ",", "apples,pears", <index>]`
