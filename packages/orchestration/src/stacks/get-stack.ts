import { type Client, path } from '@heatkit/core'
import type { Loose } from '../read.ts'
import { readStack, type Stack, type StackRef } from './stack.ts'

/**
 * Reads a stack with its outputs. A deleted one can still be read, until the cloud's operator purges it.
 *
 * @example
 * const { status, outputs } = await getStack(client, stack)
 */
export async function getStack(
  client: Client,
  { name, id }: StackRef,
  options?: { signal?: AbortSignal },
): Promise<Stack> {
  const read = (body: unknown) => readStack((body as { stack: Loose }).stack)
  return client.request('orchestration', path`stacks/${name}/${id}`, { ...options, read })
}
