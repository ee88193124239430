import { equal } from '../python/equal.ts'
import type { HotFunction } from './hot-function.ts'
import { refuse } from './refuse.ts'

/** Python's equality: 1, 1.0 and true are equal, and "1" is none of them. */
const equality = (name: string): HotFunction => ({
  name,
  check(args) {
    if (!Array.isArray(args) || args.length !== 2)
      refuse('ValueError', `Arguments to "${name}" must be of the form: [value_1, value_2]`)
  },
  call(args, { resolve }) {
    const [left, right] = args as unknown[]
    const resolved = resolve(left)
    return equal(resolved, resolve(right))
  },
})

export const equals: HotFunction = /* @__PURE__ */ equality('equals')
export const cfnEquals: HotFunction = /* @__PURE__ */ equality('Fn::Equals')
