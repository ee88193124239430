import type { HotFunction } from './hot-function.ts'
import { isEnabled } from './is-enabled.ts'
import { refuse } from './refuse.ts'

export const not: HotFunction = {
  name: 'not',
  check(args) {
    if (args === null) refuse('ValueError', 'Argument to "not" must be a condition')
  },
  call: (args, { context, resolve }) => !isEnabled(resolve(args), context),
}

/** The same for CFN, where the condition stands in a list. */
export const cfnNot: HotFunction = {
  name: 'Fn::Not',
  check(args) {
    if (!Array.isArray(args) || args.length !== 1)
      refuse('ValueError', 'Arguments to "Fn::Not" must be of the form: [condition]')
  },
  call: (args, { context, resolve }) => !isEnabled(resolve((args as unknown[])[0]), context),
}
