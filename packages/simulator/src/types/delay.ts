import type { ResourceType } from '../cloud.ts'
import { delaySchema } from './schemas/delay-schema.ts'

export const delay: ResourceType = {
  name: 'OS::Heat::Delay',
  className: 'Delay',
  since: '11.0.0',
  properties: delaySchema,
  attributes: [],
  create: ({ physicalName }) => physicalName,
  duration({ cloud, properties }, action) {
    if (!(properties['actions'] as string[]).includes(action)) return 20
    const jitter = Number(properties['max_jitter']) * Number(properties['jitter_multiplier'])
    return 1000 * (Number(properties['min_wait']) + (jitter * cloud.random.below(1000)) / 1000) + 20
  },
}
