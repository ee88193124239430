import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { document, under } from '../read.ts'
import type { StackRef } from '../stacks/stack.ts'

/**
 * Reads a resource’s metadata: what its template says, and what it was signalled. Users that a template makes may do this.
 *
 * @example
 * const metadata = await getResourceMetadata(client, stack, { name: 'server' })
 */
export const getResourceMetadata = (
  client: Client,
  stack: StackRef,
  { name }: { name: string },
  options?: CallOptions,
): Promise<Record<string, unknown>> =>
  client.request('orchestration', path`stacks/${stack.name}/${stack.id}/resources/${name}/metadata`, {
    ...options,
    read: under('metadata', (wire) => document(wire)),
  })
