import type { ResourceType } from './resource-type.ts'

export const value: ResourceType = {
  type: 'OS::Heat::Value',
  properties: { type: { kind: 'String' }, value: { kind: 'Any', required: true } },
  attributes: ['value'],
  takes: { create: 20, delete: 10 },
  create: (properties, { physicalName }) => ({ physicalId: physicalName, attributes: { value: properties['value'] } }),
}
