import type { Path } from './path.ts'

/** What Heat refuses, in its words. */
export interface Problem {
  /** Heat's exception class, such as `StackValidationFailed`. */
  type: string
  message: string
  path: Path
}
