import type { PropertySchema } from '../property-schema.ts'

export const scalingPolicySchema: Readonly<Record<string, PropertySchema>> = {
  adjustment_type: {
    type: 'string',
    required: true,
    update: true,
    constraints: [
      {
        allowed_values: ['change_in_capacity', 'exact_capacity', 'percent_change_in_capacity'],
      },
    ],
  },
  auto_scaling_group_id: {
    type: 'string',
    required: true,
  },
  cooldown: {
    type: 'number',
    update: true,
  },
  min_adjustment_step: {
    type: 'integer',
    update: true,
    constraints: [
      {
        range: {
          min: 0,
        },
      },
    ],
  },
  scaling_adjustment: {
    type: 'number',
    required: true,
    update: true,
  },
}
