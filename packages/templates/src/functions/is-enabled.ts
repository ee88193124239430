import { own } from '../own.ts'
import { text } from '../python/text.ts'
import type { EvaluationContext } from './hot-function.ts'
import type { Outcome } from './outcome.ts'
import { refuse } from './refuse.ts'
import { Stop } from './stop.ts'

/** Whether a condition holds: a boolean, or a condition's name. Null counts as true. */
export function isEnabled(condition: unknown, { conditions }: EvaluationContext): boolean {
  if (condition === null || condition === undefined) return true
  if (typeof condition === 'boolean') return condition
  const outcome = typeof condition === 'string' ? own(conditions, condition) : undefined
  if (!outcome) return refuse('ValueError', `Invalid condition "${text(condition)}"`)
  const known = outcome as Outcome
  if (known.kind === 'value') return known.value as boolean
  throw new Stop(known)
}
