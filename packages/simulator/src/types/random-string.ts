import type { ResourceType } from './resource-type.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

export const randomString: ResourceType = {
  type: 'OS::Heat::RandomString',
  properties: { length: { kind: 'Integer', default: 32 }, salt: { kind: 'String' } },
  missing: ['character_classes', 'character_sequences', 'sequence'],
  attributes: ['value'],
  takes: { create: 50, delete: 20 },
  create({ length }, { random, physicalName }) {
    const value = random.text(Number(length), alphabet)
    return { physicalId: physicalName, reference: value, attributes: { value } }
  },
}
