import { CloudError } from '@heatkit/core'
import type { Event } from '../events/event.ts'
import type { Stack, StackRef } from './stack.ts'

/** An action on a stack failed. */
export class StackError extends CloudError {
  override readonly name = 'StackError'
  readonly stackRef: StackRef
  readonly status: string
  readonly reason: string
  /** The failures of its resources, newest first, those of nested stacks included. */
  readonly failed: Event[]

  constructor({ name, id, status, statusReason = '' }: Stack, failed: Event[]) {
    const lines = failed.map((event) => `\n  ${event.resourceName} ${event.status}: ${event.statusReason ?? ''}`)
    super('StackFailed', `${name} is ${status}: ${statusReason}${lines.join('')}`)
    this.stackRef = { name, id }
    this.status = status
    this.reason = statusReason
    this.failed = failed
  }
}
