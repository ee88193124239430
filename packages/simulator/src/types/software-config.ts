import type { ResourceType } from '../cloud.ts'
import { pythonStr } from '../python-str.ts'
import { configResource } from './config-resource.ts'
import { softwareConfigSchema } from './schemas/software-config-schema.ts'

export const softwareConfig: ResourceType = configResource(
  { name: 'OS::Heat::SoftwareConfig', className: 'SoftwareConfig', properties: softwareConfigSchema },
  ({ properties }) => ({ group: properties['group'], config: pythonStr(properties['config'] ?? '') }),
)
