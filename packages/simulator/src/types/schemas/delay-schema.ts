import type { PropertySchema } from '../property-schema.ts'

export const delaySchema: Readonly<Record<string, PropertySchema>> = {
  actions: {
    type: 'list',
    update: true,
    default: ['CREATE'],
    constraints: [
      {
        allowed_values: ['CREATE', 'DELETE', 'SUSPEND', 'RESUME'],
      },
    ],
  },
  jitter_multiplier: {
    type: 'number',
    update: true,
    default: 1.0,
    constraints: [
      {
        range: {
          min: 0,
        },
      },
    ],
  },
  max_jitter: {
    type: 'number',
    update: true,
    default: 0,
    constraints: [
      {
        range: {
          min: 0,
        },
      },
    ],
  },
  min_wait: {
    type: 'number',
    update: true,
    default: 0,
    constraints: [
      {
        range: {
          min: 0,
        },
      },
    ],
  },
}
