import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { under } from '../read.ts'
import { readSoftwareConfig, type SoftwareConfig } from './software-config.ts'

/**
 * @example
 * const { config } = await getSoftwareConfig(client, { id })
 */
export const getSoftwareConfig = (
  client: Client,
  { id }: { id: string },
  options?: CallOptions,
): Promise<SoftwareConfig> =>
  client.request('orchestration', path`software_configs/${id}`, {
    ...options,
    read: under('software_config', readSoftwareConfig),
  })
