import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import type { StackRef } from '../stacks/stack.ts'

/**
 * Deletes a snapshot and what services keep for it. Throws an `HttpError` with type `NotSupported` while it is being taken.
 *
 * @example
 * await deleteSnapshot(client, stack, snapshot)
 */
export const deleteSnapshot = (
  client: Client,
  stack: StackRef,
  { id }: { id: string },
  options?: CallOptions,
): Promise<void> =>
  client.request('orchestration', path`stacks/${stack.name}/${stack.id}/snapshots/${id}`, {
    ...options,
    method: 'DELETE',
  })
