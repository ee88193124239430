import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { nothing } from '../read.ts'
import type { StackRef } from '../stacks/stack.ts'

/**
 * Asks Heat to make a stack again what it was. Heat agrees before the stack shows it: read the stack first and give that as
 * `before` to `waitForStack`.
 *
 * @example
 * await restoreSnapshot(client, stack, snapshot)
 */
export const restoreSnapshot = (
  client: Client,
  stack: StackRef,
  { id }: { id: string },
  options?: CallOptions,
): Promise<void> =>
  client.request('orchestration', path`stacks/${stack.name}/${stack.id}/snapshots/${id}/restore`, {
    ...options,
    method: 'POST',
    read: nothing,
  })
