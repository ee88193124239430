import type { Problem } from '../problem.ts'
import { Stop } from './stop.ts'

/** Runs something and lets `instead` refuse in other words; what it does not refuse is refused as it was. */
export function rethrow<T>(run: () => T, instead: (problem: Problem) => unknown): T {
  try {
    return run()
  } catch (error) {
    if (error instanceof Stop && error.outcome.kind === 'error') instead(error.outcome.problem)
    throw error
  }
}
