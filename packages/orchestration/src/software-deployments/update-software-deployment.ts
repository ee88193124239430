import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { under } from '../read.ts'
import { spelled } from '../spelled.ts'
import { texts } from '../texts.ts'
import { deploymentNames, readSoftwareDeployment, type SoftwareDeployment } from './software-deployment.ts'

export type UpdateSoftwareDeployment = Pick<SoftwareDeployment, 'id'> &
  Partial<Omit<SoftwareDeployment, 'serverId' | 'createdAt' | 'updatedAt'>>

/**
 * Changes what is given, and leaves the rest; servers say in this way what came of it.
 *
 * @example
 * await updateSoftwareDeployment(client, { id, status: 'COMPLETE', outputValues: { result: 'ok' } })
 */
export const updateSoftwareDeployment = (
  client: Client,
  { id, ...changes }: UpdateSoftwareDeployment,
  options?: CallOptions,
): Promise<SoftwareDeployment> =>
  client.request('orchestration', path`software_deployments/${id}`, {
    ...options,
    method: 'PUT',
    json: spelled(changes, deploymentNames),
    secrets: texts([changes.inputValues, changes.outputValues]),
    read: under('software_deployment', readSoftwareDeployment),
  })
