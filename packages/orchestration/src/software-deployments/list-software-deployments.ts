import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { list } from '../read.ts'
import { spelled } from '../spelled.ts'
import { readSoftwareDeployment, type SoftwareDeployment } from './software-deployment.ts'

export interface SoftwareDeploymentFilter {
  serverId?: string
}

/**
 * Lists deployments of software configs; Heat gives them all in one answer.
 *
 * @example
 * for (const { id, status } of await listSoftwareDeployments(client, { serverId })) console.log(id, status)
 */
export const listSoftwareDeployments = (
  client: Client,
  filter: SoftwareDeploymentFilter = {},
  options?: CallOptions,
): Promise<SoftwareDeployment[]> =>
  client.request('orchestration', 'software_deployments', {
    ...options,
    query: spelled(filter, { serverId: 'server_id' }),
    read: list('software_deployments', readSoftwareDeployment),
  })
