import type { Outcome } from './outcome.ts'
import { Stop } from './stop.ts'

/** What a computation comes to. */
export function outcomeOf(compute: () => unknown): Outcome {
  try {
    return { kind: 'value', value: compute() }
  } catch (error) {
    if (error instanceof Stop) return error.outcome
    throw error
  }
}
