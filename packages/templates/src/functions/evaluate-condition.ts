import { pathText } from '../path-text.ts'
import type { Path } from '../path.ts'
import type { EvaluationContext } from './hot-function.ts'
import { isEnabled } from './is-enabled.ts'
import type { Outcome } from './outcome.ts'
import { outcomeOf } from './outcome-of.ts'
import { parse } from './parse.ts'
import { refuse } from './refuse.ts'
import { resolve } from './resolve.ts'
import { rethrow } from './rethrow.ts'

/** Whether the `condition` of a resource or an output holds; null, as where it has none, holds. */
export function evaluateCondition(condition: unknown, context: EvaluationContext, path: Path): Outcome {
  return outcomeOf(() => {
    const parsed = parse(condition ?? null, { context, place: 'condition' }, path)
    return rethrow(
      () => isEnabled(resolve(parsed, context), context),
      ({ type, message }) => type === 'ValueError' && refuse('StackValidationFailed', `${pathText(path)}: ${message}`),
    )
  })
}
