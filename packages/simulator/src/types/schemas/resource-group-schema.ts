import type { PropertySchema } from '../property-schema.ts'

export const resourceGroupSchema: Readonly<Record<string, PropertySchema>> = {
  count: {
    type: 'integer',
    update: true,
    default: 1,
    constraints: [
      {
        range: {
          min: 0,
        },
      },
    ],
  },
  index_var: {
    type: 'string',
    default: '%index%',
    constraints: [
      {
        length: {
          min: 3,
        },
      },
    ],
  },
  removal_policies: {
    type: 'list',
    update: true,
    default: [],
    schema: {
      '*': {
        type: 'map',
        schema: {
          resource_list: {
            type: 'list',
            default: [],
          },
        },
      },
    },
  },
  removal_policies_mode: {
    type: 'string',
    update: true,
    default: 'append',
    constraints: [
      {
        allowed_values: ['append', 'update'],
      },
    ],
  },
  resource_def: {
    type: 'map',
    required: true,
    update: true,
    schema: {
      metadata: {
        type: 'map',
      },
      properties: {
        type: 'map',
      },
      type: {
        type: 'string',
        required: true,
      },
    },
  },
}
