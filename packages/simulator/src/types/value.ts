import type { PropertySchema } from './property-schema.ts'
import type { ResourceType } from '../cloud.ts'
import { valueSchema } from './schemas/value-schema.ts'

export const value: ResourceType = {
  name: 'OS::Heat::Value',
  className: 'Value',
  since: '7.0.0',
  properties: valueSchema,
  propertiesFor: ({ type }) => ({
    ...valueSchema,
    value: { type: kinds[String(type)] ?? 'any', required: true, update: true },
  }),
  attributes: ['value'],
  early: true,
  attribute: ({ properties }, name) => (name === 'value' ? properties['value'] : undefined),
}

const kinds: Readonly<Record<string, PropertySchema['type']>> = {
  string: 'string',
  number: 'number',
  comma_delimited_list: 'list',
  json: 'map',
  boolean: 'boolean',
}
