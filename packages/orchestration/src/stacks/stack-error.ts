import { CloudError } from '@heatkit/core'
import type { Cause } from '../failures/cause.ts'
import type { Stack, StackRef } from './stack.ts'

/** An action on a stack failed. */
export class StackError extends CloudError {
  override readonly name = 'StackError'
  declare readonly stackRef: StackRef
  declare readonly status: string
  /** In Heat’s words, with all that it wraps around them. */
  declare readonly reason: string
  /** What is at the bottom of it, through nested stacks, the oldest first; `explainFailure` has their definitions, too. */
  declare readonly causes: Cause[]

  constructor({ stack: { name, id, status }, reason, causes }: { stack: Stack; reason: string; causes: Cause[] }) {
    const lines = causes.map(
      ({ path, status, reason, hint = '' }) =>
        `\n  ${path.join(' > ') || name} ${status}: ${reason}${hint && `\n    ${hint}`}`,
    )
    super('StackFailed', `${name} is ${status}: ${reason}${lines.join('')}`, {
      stackRef: { name, id },
      status,
      reason,
      causes,
    })
  }
}
