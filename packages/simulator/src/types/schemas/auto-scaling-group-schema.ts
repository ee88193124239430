import type { PropertySchema } from '../property-schema.ts'

export const autoScalingGroupSchema: Readonly<Record<string, PropertySchema>> = {
  cooldown: {
    type: 'integer',
    update: true,
  },
  desired_capacity: {
    type: 'integer',
    update: true,
  },
  max_size: {
    type: 'integer',
    required: true,
    update: true,
    constraints: [
      {
        range: {
          min: 0,
        },
      },
    ],
  },
  min_size: {
    type: 'integer',
    required: true,
    update: true,
    constraints: [
      {
        range: {
          min: 0,
        },
      },
    ],
  },
  resource: {
    type: 'map',
    required: true,
    update: true,
  },
  rolling_updates: {
    type: 'map',
    update: true,
    default: {
      max_batch_size: 1,
      min_in_service: 0,
      pause_time: 0,
    },
    schema: {
      max_batch_size: {
        type: 'integer',
        default: 1,
        constraints: [
          {
            range: {
              min: 1,
            },
          },
        ],
      },
      min_in_service: {
        type: 'integer',
        default: 0,
        constraints: [
          {
            range: {
              min: 0,
            },
          },
        ],
      },
      pause_time: {
        type: 'number',
        default: 0,
        constraints: [
          {
            range: {
              min: 0,
            },
          },
        ],
      },
    },
  },
}
