import type { PropertySchema } from '../property-schema.ts'

export const valueSchema: Readonly<Record<string, PropertySchema>> = {
  type: {
    type: 'string',
    update: true,
    constraints: [{ allowed_values: ['string', 'number', 'comma_delimited_list', 'json', 'boolean'] }],
  },
  value: { type: 'any', required: true, update: true },
}
