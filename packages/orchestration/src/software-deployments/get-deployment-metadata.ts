import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { list, type Loose } from '../read.ts'

/**
 * Reads what a server is to apply, in Heat’s own names, as the tools on the server want it. Users that a template makes may
 * do this.
 *
 * @example
 * const configs = await getDeploymentMetadata(client, { serverId })
 */
export const getDeploymentMetadata = (
  client: Client,
  { serverId }: { serverId: string },
  options?: CallOptions,
): Promise<Record<string, unknown>[]> =>
  client.request('orchestration', path`software_deployments/metadata/${serverId}`, {
    ...options,
    read: list('metadata', (wire): Loose => wire),
  })
