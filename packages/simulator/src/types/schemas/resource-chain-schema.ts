import type { PropertySchema } from '../property-schema.ts'

export const resourceChainSchema: Readonly<Record<string, PropertySchema>> = {
  concurrent: {
    type: 'boolean',
    default: false,
  },
  resource_properties: {
    type: 'map',
  },
  resources: {
    type: 'list',
    required: true,
    update: true,
  },
}
