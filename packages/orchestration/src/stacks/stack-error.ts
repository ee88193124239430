import { CloudError } from '@heatkit/core'
import type { Event } from '../events/event.ts'
import type { Stack, StackRef } from './stack.ts'

/** An action on a stack failed. */
export class StackError extends CloudError {
  override readonly name = 'StackError'
  declare readonly stackRef: StackRef
  declare readonly status: string
  declare readonly reason: string
  /** The failures of its resources, newest first, those of nested stacks included. */
  declare readonly failed: Event[]

  constructor({ name, id, status, statusReason = '' }: Stack, failed: Event[]) {
    const lines = failed.map((event) => `\n  ${event.resourceName} ${event.status}: ${event.statusReason ?? ''}`)
    const facts = { stackRef: { name, id }, status, reason: statusReason, failed }
    super('StackFailed', `${name} is ${status}: ${statusReason}${lines.join('')}`, facts)
  }
}
