import type { ResourceType } from '../cloud.ts'
import { isObject } from '../is-object.ts'
import { groupAttribute } from './group-attribute.ts'
import { groupTemplate } from './group-template.ts'
import { resourceChainSchema } from './schemas/resource-chain-schema.ts'

export const resourceChain: ResourceType = {
  name: 'OS::Heat::ResourceChain',
  className: 'ResourceChain',
  since: '6.0.0',
  properties: resourceChainSchema,
  attributes: ['attributes', 'refs'],
  unshown: ['attributes', 'refs'],
  anyAttribute: true,
  nested({ definition, name, properties }) {
    const own = properties['resource_properties']
    const types = properties['resources'] as unknown[]
    const members = types.map((type, index): [string, unknown] => [
      String(index),
      {
        type,
        ...(isObject(own) && { properties: own }),
        ...(index > 0 && !properties['concurrent'] && { depends_on: [String(index - 1)] }),
      },
    ])
    return { template: groupTemplate(definition, name, Object.fromEntries(members)), parameters: {} }
  },
  attribute: groupAttribute,
}
