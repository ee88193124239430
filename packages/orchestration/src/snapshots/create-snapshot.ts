import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { document } from '../read.ts'
import { spelled } from '../spelled.ts'
import type { StackRef } from '../stacks/stack.ts'
import { readSnapshot, type Snapshot } from './snapshot.ts'

export interface CreateSnapshot {
  name?: string
}

/**
 * Asks Heat to remember a stack as it is, with snapshots of its volumes and servers; at most 32 for each stack. It is done
 * when the stack is `SNAPSHOT_COMPLETE`. Throws an `HttpError` with type `ActionInProgress` (409) while the stack is busy.
 *
 * @example
 * const { id } = await createSnapshot(client, stack, { name: 'before the move' })
 */
export const createSnapshot = (
  client: Client,
  { name, id }: StackRef,
  snapshot: CreateSnapshot = {},
  options?: CallOptions,
): Promise<Snapshot> =>
  client.request('orchestration', path`stacks/${name}/${id}/snapshots`, {
    ...options,
    method: 'POST',
    json: spelled(snapshot, { name: 'name' }),
    read: (body) => readSnapshot(document(body)),
  })
