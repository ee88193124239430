import type { ResourceType } from '../cloud.ts'
import { configResource } from './config-resource.ts'
import { cloudConfigSchema } from './schemas/cloud-config-schema.ts'

/** The map as JSON, which is YAML too: the layout of Heat's own writer is not repeated. */
export const cloudConfig: ResourceType = configResource(
  { name: 'OS::Heat::CloudConfig', className: 'CloudConfig', properties: cloudConfigSchema },
  ({ properties }) => ({
    group: 'Heat::Ungrouped',
    config: `#cloud-config\n${JSON.stringify(properties['cloud_config'] ?? {})}\n`,
  }),
)
