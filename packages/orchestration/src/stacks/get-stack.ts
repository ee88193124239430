import { type Client, path } from '@heatkit/core'
import { under } from '../read.ts'
import { readStack, type Stack, type StackRef } from './stack.ts'

/**
 * Reads a stack with its outputs, which `resolveOutputs: false` spares Heat the work for. A deleted one can still be read,
 * until the cloud's operator purges it.
 *
 * @example
 * const { status, outputs } = await getStack(client, stack)
 */
export async function getStack(
  client: Client,
  { name, id }: StackRef,
  { resolveOutputs, ...options }: { signal?: AbortSignal; resolveOutputs?: boolean } = {},
): Promise<Stack> {
  return client.request('orchestration', path`stacks/${name}/${id}`, {
    ...options,
    query: { resolve_outputs: resolveOutputs },
    read: under('stack', readStack),
  })
}
