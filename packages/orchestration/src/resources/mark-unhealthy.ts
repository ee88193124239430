import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { nothing } from '../read.ts'
import type { StackRef } from '../stacks/stack.ts'

export interface MarkUnhealthy {
  /** Or the id that its service knows it by. */
  name: string
  /** Shown as the resource’s `statusReason`. */
  reason?: string
  /** Takes the mark away again. */
  healthy?: true
}

/**
 * Says that a resource is broken: it becomes `CHECK_FAILED`, and the stack’s next update replaces it. Throws an `HttpError`
 * with status 409 while the stack works on it.
 *
 * @example
 * await markUnhealthy(client, stack, { name: 'server', reason: 'does not answer' })
 */
export const markUnhealthy = (
  client: Client,
  stack: StackRef,
  { name, reason, healthy }: MarkUnhealthy,
  options?: CallOptions,
): Promise<void> =>
  client.request('orchestration', path`stacks/${stack.name}/${stack.id}/resources/${name}`, {
    ...options,
    method: 'PATCH',
    json: { mark_unhealthy: !healthy, resource_status_reason: reason },
    read: nothing,
  })
