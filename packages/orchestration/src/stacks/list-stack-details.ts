import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { list } from '../read.ts'
import { readStack, type Stack } from './stack.ts'

/**
 * Gives all of the project’s stacks in one answer, by a path of their own that knows neither filters nor pages. No more is
 * said of each than in `listStacks`, which is the better choice.
 *
 * @example
 * const stacks = await listStackDetails(client)
 */
export async function listStackDetails(client: Client, options?: CallOptions): Promise<Stack[]> {
  const { project: own } = await client.session(options)
  const stacks = await client.request('orchestration', 'stacks/detail', { ...options, read: list('stacks', readStack) })
  // an administrator is given every project’s
  return stacks.filter(({ project }) => !project || project === own?.id)
}
