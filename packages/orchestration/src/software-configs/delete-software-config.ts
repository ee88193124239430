import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'

/**
 * Deletes a software config. Of one that a deployment uses Heat says so with status 500 and type `InvalidRestrictedAction`.
 *
 * @example
 * await deleteSoftwareConfig(client, config)
 */
export const deleteSoftwareConfig = (client: Client, { id }: { id: string }, options?: CallOptions): Promise<void> =>
  client.request('orchestration', path`software_configs/${id}`, { ...options, method: 'DELETE' })
