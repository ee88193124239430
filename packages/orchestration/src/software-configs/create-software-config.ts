import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { under } from '../read.ts'
import { spelled } from '../spelled.ts'
import { texts } from '../texts.ts'
import { configInputNames, configOutputNames, readSoftwareConfig, type SoftwareConfig } from './software-config.ts'

export type CreateSoftwareConfig = Omit<SoftwareConfig, 'id' | 'createdAt' | 'project'>

/**
 * Keeps a script, or what else the group’s tool on a server applies. It cannot be changed; make another.
 *
 * @example
 * const { id } = await createSoftwareConfig(client, { name: 'motd', group: 'script', config: 'echo hello > /etc/motd' })
 */
export const createSoftwareConfig = (
  client: Client,
  config: CreateSoftwareConfig,
  options?: CallOptions,
): Promise<SoftwareConfig> =>
  client.request('orchestration', 'software_configs', {
    ...options,
    method: 'POST',
    json: {
      ...spelled(config, names),
      inputs: config.inputs?.map((input) => spelled(input, configInputNames)),
      outputs: config.outputs?.map((output) => spelled(output, configOutputNames)),
    },
    secrets: texts([config.config, config.inputs?.map((input) => [input.default, input.value])]),
    read: under('software_config', readSoftwareConfig),
  })

const names = {
  name: 'name',
  group: 'group',
  config: 'config',
  inputs: 'inputs',
  outputs: 'outputs',
  options: 'options',
}
