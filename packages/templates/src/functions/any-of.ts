import type { HotFunction } from './hot-function.ts'
import { isEnabled } from './is-enabled.ts'
import { refuse } from './refuse.ts'

/** `or` where true decides, `and` where false does: what is wrong behind the member that decides is never seen. */
export const anyOf = (name: string, decisive: unknown): HotFunction => ({
  name,
  check(args) {
    if (!Array.isArray(args)) refuse('ValueError', `Arguments to "${name}" must be a list of conditions`)
    if (args.length < 2) refuse('ValueError', `The minimum number of condition arguments to "${name}" is 2.`)
  },
  call(args, { context, resolve }) {
    const members = resolve(args) as unknown[]
    return members.some((member) => isEnabled(member, context) === decisive) === decisive
  },
})
