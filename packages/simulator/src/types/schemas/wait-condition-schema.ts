import type { PropertySchema } from '../property-schema.ts'

export const waitConditionSchema: Readonly<Record<string, PropertySchema>> = {
  count: {
    type: 'integer',
    update: true,
    default: 1,
    constraints: [
      {
        range: {
          min: 1,
        },
      },
    ],
  },
  handle: {
    type: 'string',
    required: true,
  },
  timeout: {
    type: 'number',
    required: true,
    constraints: [
      {
        range: {
          max: 43200,
          min: 1,
        },
      },
    ],
  },
}
