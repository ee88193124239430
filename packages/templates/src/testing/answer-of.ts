import { cfnFunctions } from '../functions/cfn-functions.ts'
import { evaluate } from '../functions/evaluate.ts'
import type { EvaluationContext } from '../functions/hot-function.ts'
import { hotFunctions } from '../functions/hot-functions.ts'
import { yaql } from '../yaql/yaql.ts'

/** What a value comes to, or Heat's class and words for what is wrong with it. */
export function answerOf(value: unknown, known: Partial<EvaluationContext> = {}): unknown {
  const functions = [...hotFunctions, ...cfnFunctions, yaql]
  const outcome = evaluate(value, { version: '2018-08-31', parameters: {}, functions, ...known })
  if (outcome.kind === 'value') return outcome.value
  return outcome.kind === 'error' ? `${outcome.problem.type}: ${outcome.problem.message}` : outcome
}
