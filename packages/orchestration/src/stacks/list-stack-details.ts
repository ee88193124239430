import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { list, type Loose } from '../read.ts'
import { readStack, type Stack } from './stack.ts'

/**
 * Gives all of the project’s stacks in one answer, by a path of their own that knows neither filters nor pages. No more is
 * said of each than in `listStacks`, which is the better choice.
 *
 * @example
 * const stacks = await listStackDetails(client)
 */
export async function listStackDetails(client: Client, options?: CallOptions): Promise<Stack[]> {
  const { project } = await client.session(options)
  const rows = await client.request('orchestration', 'stacks/detail', { ...options, read: readRows })
  return rows.filter(({ owner }) => !project || !owner || owner === project.id).map(({ stack }) => stack)
}

// an administrator is given every project's stacks, and only a row's link says whose it is
const readRows = list('stacks', (wire) => {
  const [link] = (wire['links'] ?? []) as Loose[]
  const [, owner] = /\/([^/]+)\/stacks\/[^/]+\/[^/]+$/.exec(String(link?.['href'])) ?? []
  return { owner, stack: readStack(wire) }
})
