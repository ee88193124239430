import type { Problem } from '../problem.ts'
import { Stop } from './stop.ts'

/** The value, or what Heat refuses. */
export function attempt<T>(compute: () => T): { value: T } | { problem: Problem } {
  try {
    return { value: compute() }
  } catch (error) {
    if (error instanceof Stop && error.outcome.kind === 'error') return { problem: error.outcome.problem }
    throw error
  }
}
