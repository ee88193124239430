import { isMap } from '../is-map.ts'
import { unpack } from '../python/unpack.ts'
import type { HotFunction } from './hot-function.ts'
import { refuse } from './refuse.ts'
import { replacement } from './replacement.ts'
import { rethrow } from './rethrow.ts'

export const cfnReplace: HotFunction = {
  name: 'Fn::Replace',
  check(args, { isCall }) {
    if (typeof args === 'string' || (isMap(args) && !isCall(args))) refuse('TypeError', usage)
    const [params] = rethrow(
      () => unpack(args, 2),
      ({ type }) => type === 'ValueError' && refuse(type, usage),
    )
    if (!isMap(params)) refuse('TypeError', '"Fn::Replace" parameters must be a mapping')
  },
  call(args, { resolve }) {
    const [params, template] = args as unknown[]
    const source = resolve(template)
    return replacement(source, resolve(params), { name: 'Fn::Replace', version: '2013-05-23' })
  },
}

const usage =
  'Incorrect arguments to "Fn::Replace" should be: ' +
  '{"Fn::Replace": [ {"$var1": "foo", "%var2%": "bar"}, "$var1 is %var2%"]}'
