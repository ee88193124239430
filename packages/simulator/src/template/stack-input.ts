import type { Environment } from './stack-definition.ts'

/** A create request after the checks of Heat's API layer. */
export interface StackInput {
  /** Whatever was sent. */
  name: unknown
  template: Record<string, unknown>
  environment: Environment
  files: Record<string, string>
  tags: string[]
  timeoutMins: number | undefined
  disableRollback: boolean
}
