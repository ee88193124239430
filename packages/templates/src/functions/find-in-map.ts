import { isMap } from '../is-map.ts'
import { own } from '../own.ts'
import { kindOf } from '../python/kind-of.ts'
import { repr } from '../python/repr.ts'
import { unpack } from '../python/unpack.ts'
import type { HotFunction } from './hot-function.ts'
import { refuse } from './refuse.ts'
import { rethrow } from './rethrow.ts'
import { step } from './step.ts'

export const findInMap: HotFunction = {
  name: 'Fn::FindInMap',
  check(args) {
    rethrow(
      () => unpack(args, 3),
      ({ type, message }) => type === 'ValueError' && refuse('KeyError', repr(message)),
    )
  },
  call(args, { context, resolve }) {
    const [name, key, value] = unpack(args, 3)
    const map = member(context.mappings ?? {}, resolve(name))
    const first = resolve(key)
    const second = resolve(value)
    return member(member(map, first), second)
  },
}

/** Python's `[]`. */
function member(collection: unknown, key: unknown): unknown {
  if (isMap(collection)) {
    if (typeof key === 'object' && key !== null) refuse('TypeError', `unhashable type: '${kindOf(key)}'`)
    return (typeof key === 'string' ? own(collection, key) : undefined) ?? missing(collection, key)
  }
  if (typeof collection !== 'string' && !Array.isArray(collection))
    return refuse('TypeError', `'${kindOf(collection)}' object is not subscriptable`)
  const name = typeof collection === 'string' ? 'string' : 'list'
  if (typeof key !== 'number' && typeof key !== 'boolean')
    return refuse(
      'TypeError',
      `${name} indices must be integers${name === 'list' ? ' or slices' : ''}, not ${quoted(key, name)}`,
    )
  return step(collection, key) ?? refuse('IndexError', `${name} index out of range`)
}

const missing = (map: Record<string, unknown>, key: unknown): unknown =>
  typeof key === 'string' && Object.hasOwn(map, key) ? null : refuse('KeyError', repr(key))

const quoted = (key: unknown, name: string): string => (name === 'string' ? `'${kindOf(key)}'` : kindOf(key))
