import { type Client, path } from '@heatkit/core'
import { isGone } from './is-gone.ts'
import type { StackRef } from './stack.ts'

/**
 * Asks Heat to delete a stack and all that it made, and returns as soon as it has agreed to. A stack that is gone already
 * is no error. To reuse its name, wait first: `waitForStack(client, stack, { until: 'gone' })`.
 *
 * @example
 * await deleteStack(client, stack)
 */
export async function deleteStack(
  client: Client,
  { name, id }: StackRef,
  options?: { signal?: AbortSignal },
): Promise<void> {
  try {
    await client.request('orchestration', path`stacks/${name}/${id}`, { ...options, method: 'DELETE' })
  } catch (error) {
    if (!isGone(error)) throw error
  }
}
