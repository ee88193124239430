import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { under } from '../read.ts'
import { spelled } from '../spelled.ts'
import { texts } from '../texts.ts'
import { deploymentNames, readSoftwareDeployment, type SoftwareDeployment } from './software-deployment.ts'

export interface CreateSoftwareDeployment extends Omit<
  SoftwareDeployment,
  'id' | 'outputValues' | 'createdAt' | 'updatedAt'
> {
  /** Where the user lives as whom the server reads it; at most 64 characters. */
  stackUserProjectId?: string
}

/**
 * Has a server apply a software config, if its image has the tools to. Of a config that there is not Heat says so with
 * status 500.
 *
 * @example
 * const { id } = await createSoftwareDeployment(client, { configId, serverId, inputValues: { greeting: 'hello' } })
 */
export const createSoftwareDeployment = (
  client: Client,
  deployment: CreateSoftwareDeployment,
  options?: CallOptions,
): Promise<SoftwareDeployment> =>
  client.request('orchestration', 'software_deployments', {
    ...options,
    method: 'POST',
    json: spelled(deployment, {
      ...deploymentNames,
      serverId: 'server_id',
      stackUserProjectId: 'stack_user_project_id',
    }),
    secrets: texts(deployment.inputValues),
    read: under('software_deployment', readSoftwareDeployment),
  })
