import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { list } from '../read.ts'
import type { StackRef } from '../stacks/stack.ts'
import { readSnapshot, type Snapshot } from './snapshot.ts'

/**
 * Lists all snapshots of a stack.
 *
 * @example
 * for (const { id, status } of await listSnapshots(client, stack)) console.log(id, status)
 */
export const listSnapshots = (client: Client, { name, id }: StackRef, options?: CallOptions): Promise<Snapshot[]> =>
  client.request('orchestration', path`stacks/${name}/${id}/snapshots`, {
    ...options,
    read: list('snapshots', readSnapshot),
  })
