import { equal } from '../python/equal.ts'
import { kindOf } from '../python/kind-of.ts'
import type { HotFunction } from './hot-function.ts'
import { refuse } from './refuse.ts'

/** Python's `in`: a part of a text, or an item of a list. */
export const contains: HotFunction = {
  name: 'contains',
  check(args) {
    if (!Array.isArray(args) || args.length === 0) return refuse('TypeError', usage)
    if (args.length !== 2)
      refuse('ValueError', 'Arguments to "contains" must be of the form: [value1, [value1, value2]]')
  },
  call(args, { resolve }) {
    const [part, whole] = args as unknown[]
    const value = resolve(part)
    const sequence = resolve(whole)
    if (Array.isArray(sequence)) return sequence.some((item) => equal(item, value))
    if (typeof sequence !== 'string') return refuse('TypeError', 'Second argument to "contains" should be a sequence.')
    if (typeof value === 'string') return sequence.includes(value)
    return refuse('TypeError', `'in <string>' requires string as left operand, not ${kindOf(value)}`)
  },
}

const usage = 'Incorrect arguments to "contains" should be: "contains" : [ "value1", [ "value1", "value2"]]'
