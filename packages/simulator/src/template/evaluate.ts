import { evaluate as compute } from '@heatkit/templates'
import type { EvaluationContext } from '@heatkit/templates'
import { NotSimulated } from '../not-simulated.ts'

/** A value with its intrinsic functions worked out; throws Heat's complaint. */
export const evaluate = (value: unknown, context: EvaluationContext): unknown => {
  const outcome = compute(value, context)
  if (outcome.kind === 'value') return outcome.value
  if (outcome.kind === 'unknown') return null
  if (outcome.kind === 'unsupported') throw new NotSimulated(`the function ${outcome.name}`)
  throw new Error(outcome.problem.message)
}
