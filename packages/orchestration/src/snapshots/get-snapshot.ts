import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { under } from '../read.ts'
import type { StackRef } from '../stacks/stack.ts'
import { readSnapshot, type Snapshot } from './snapshot.ts'

/**
 * @example
 * const { status, data } = await getSnapshot(client, stack, { id })
 */
export const getSnapshot = (
  client: Client,
  stack: StackRef,
  { id }: { id: string },
  options?: CallOptions,
): Promise<Snapshot> =>
  client.request('orchestration', path`stacks/${stack.name}/${stack.id}/snapshots/${id}`, {
    ...options,
    read: under('snapshot', readSnapshot),
  })
