import type { ResourceType } from './resource-type.ts'

export const none: ResourceType = {
  type: 'OS::Heat::None',
  open: true,
  properties: {},
  attributes: [],
  takes: { create: 20, delete: 10 },
  create: (_, { random }) => ({ physicalId: random.uuid() }),
}
