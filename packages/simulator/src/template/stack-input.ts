import type { AdoptData } from '../adopt-data.ts'
import type { Environment } from './stack-definition.ts'

/** What a request says of a stack after the checks of Heat's API layer; what is absent was not said. */
export interface StackInput {
  /** Absent in a PATCH that keeps it. */
  template: Record<string, unknown> | undefined
  environment: Environment
  files: Record<string, string>
  environmentFiles: string[]
  tags: string[] | undefined
  timeoutMins: number | undefined
  disableRollback: boolean | undefined
  clearParameters: string[]
  adopt: AdoptData | undefined
}
