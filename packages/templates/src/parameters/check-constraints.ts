import { refuse } from '../functions/refuse.ts'
import type { Schema } from './read-schema.ts'

/** Refuses a value that a constraint does not allow. */
export function checkConstraints(value: unknown, { constraints, type }: Schema): void {
  for (const { check, description } of constraints) {
    const message = check?.(value, type)
    if (message !== undefined) refuse('StackValidationFailed', description ?? message)
  }
}
