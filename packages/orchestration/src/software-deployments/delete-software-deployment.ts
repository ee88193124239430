import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'

/**
 * @example
 * await deleteSoftwareDeployment(client, deployment)
 */
export const deleteSoftwareDeployment = (
  client: Client,
  { id }: { id: string },
  options?: CallOptions,
): Promise<void> => client.request('orchestration', path`software_deployments/${id}`, { ...options, method: 'DELETE' })
