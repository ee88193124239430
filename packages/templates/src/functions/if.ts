import { atLeast } from '../at-least.ts'
import { elided } from './elided.ts'
import type { HotFunction } from './hot-function.ts'
import { isTruthy } from './is-truthy.ts'
import { refuse } from './refuse.ts'

/** Reads its condition, and only the arm that counts. Without a second arm, since 2021-04-16, a false one removes the item. */
const conditional = (name: string): HotFunction => ({
  name,
  expand(args, { version, parse, holds }) {
    const least = atLeast(version, '2021-04-16') ? 2 : 3
    if (!Array.isArray(args) || !isTruthy(args) || args.length < least || args.length > 3) {
      const form = '[condition_name, value_if_true, value_if_false]'
      return refuse('ValueError', `Arguments to "${name}" must be of the form: ${form}`)
    }
    const [condition, yes, no = elided]: unknown[] = args
    return parse(holds(condition) ? yes : no)
  },
  call: (args) => args,
})

export const ifElse: HotFunction = /* @__PURE__ */ conditional('if')
export const cfnIf: HotFunction = /* @__PURE__ */ conditional('Fn::If')
