import { isMap } from '../is-map.ts'
import { kindOf } from '../python/kind-of.ts'
import { strSplit } from '../python/str-split.ts'
import { unpack } from '../python/unpack.ts'
import type { HotFunction } from './hot-function.ts'
import { refuse } from './refuse.ts'
import { rethrow } from './rethrow.ts'

export const cfnSplit: HotFunction = {
  name: 'Fn::Split',
  check(args, { isCall }) {
    if (typeof args === 'string' || (isMap(args) && !isCall(args))) refuse('TypeError', usage)
    rethrow(
      () => unpack(args, 2),
      ({ type }) => type === 'ValueError' && refuse(type, usage),
    )
  },
  call(args, { resolve }) {
    const [delimiter, part] = args as unknown[]
    const source = resolve(part)
    if (typeof delimiter !== 'string') refuse('TypeError', 'Delimiter for Fn::Split must be string')
    if (typeof source !== 'string')
      refuse('TypeError', `String to split must be string; got <class '${kindOf(source)}'>`)
    return strSplit(source, delimiter)
  },
}

const usage = 'Incorrect arguments to "Fn::Split" should be: "Fn::Split" : [ ",", "str1,str2"]]'
