import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { list } from '../read.ts'
import { spelled } from '../spelled.ts'
import { readSoftwareConfig, type SoftwareConfig } from './software-config.ts'

export interface SoftwareConfigFilter {
  /** Of every project; only where the cloud’s policy allows it. */
  allProjects?: boolean
  /** Asked for in one request. 100 when absent. */
  pageSize?: number
}

/**
 * Yields software configs without what is in them, and asks for the next page only when it is wanted.
 *
 * @example
 * for await (const { id, name } of listSoftwareConfigs(client)) console.log(id, name)
 */
export async function* listSoftwareConfigs(
  client: Client,
  { pageSize = 100, ...filter }: SoftwareConfigFilter = {},
  options?: CallOptions,
): AsyncGenerator<SoftwareConfig> {
  const query = { ...spelled(filter, { allProjects: 'global_tenant' }), limit: pageSize }
  const seen = new Set<string>()
  for (let marker: string | undefined; ;) {
    const call = { ...options, query: { ...query, marker }, read: readConfigs }
    const configs = await client.request('orchestration', 'software_configs', call)
    const fresh = configs.filter(({ id }) => !seen.has(id))
    for (const { id } of fresh) seen.add(id)
    yield* fresh
    if (configs.length < pageSize || !fresh.length) return
    marker = configs.at(-1)!.id
  }
}

const readConfigs = list('software_configs', readSoftwareConfig)
