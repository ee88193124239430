import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { under } from '../read.ts'
import { readSoftwareDeployment, type SoftwareDeployment } from './software-deployment.ts'

/**
 * @example
 * const { status, outputValues } = await getSoftwareDeployment(client, { id })
 */
export const getSoftwareDeployment = (
  client: Client,
  { id }: { id: string },
  options?: CallOptions,
): Promise<SoftwareDeployment> =>
  client.request('orchestration', path`software_deployments/${id}`, {
    ...options,
    read: under('software_deployment', readSoftwareDeployment),
  })
