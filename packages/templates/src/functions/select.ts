import { attempt } from './attempt.ts'
import { isMap } from '../is-map.ts'
import { own } from '../own.ts'

import { readJson } from '../python/read-json.ts'
import { toInt } from '../python/to-int.ts'
import { unpack } from '../python/unpack.ts'
import type { HotFunction } from './hot-function.ts'
import { refuse } from './refuse.ts'
import { rethrow } from './rethrow.ts'

/** What is not there is the empty text; a text is taken for JSON. */
export const select: HotFunction = {
  name: 'Fn::Select',
  check(args) {
    rethrow(
      () => unpack(args, 2),
      ({ type }) =>
        type === 'ValueError' && refuse(type, 'Arguments to "Fn::Select" must be of the form [index, collection]'),
    )
  },
  call(args, { resolve }) {
    const [lookup, strings] = unpack(args, 2)
    const index = resolve(lookup)
    const given = resolve(strings)
    if (given === '') return ''
    const collection = typeof given === 'string' ? parse(given) : given
    if (isMap(collection)) {
      if (typeof index !== 'string') return refuse('TypeError', 'Index to "Fn::Select" must be a string')
      return Object.hasOwn(collection, index) ? own(collection, index) : ''
    }
    if (Array.isArray(collection)) return item(collection, index)
    if (collection === null) return ''
    return refuse('TypeError', 'Arguments to Fn::Select not fully resolved')
  },
}

function parse(text: string): unknown {
  try {
    return readJson(text)
  } catch (error) {
    return refuse('ValueError', `"Fn::Select": ${(error as Error).message}`)
  }
}

function item(list: unknown[], index: unknown): unknown {
  const whole = attempt(() => toInt(index))
  if ('problem' in whole) {
    if (whole.problem.type === 'OverflowError') refuse(whole.problem.type, whole.problem.message)
    return refuse('TypeError', 'Index to "Fn::Select" must be an integer')
  }
  const place = Number(whole.value)
  return place < -list.length || place >= list.length ? '' : list.at(place)
}
