import type { PropertySchema } from '../property-schema.ts'

export const waitConditionHandleSchema: Readonly<Record<string, PropertySchema>> = {
  signal_transport: {
    type: 'string',
    default: 'TOKEN_SIGNAL',
    constraints: [
      {
        allowed_values: ['CFN_SIGNAL', 'TEMP_URL_SIGNAL', 'HEAT_SIGNAL', 'NO_SIGNAL', 'ZAQAR_SIGNAL', 'TOKEN_SIGNAL'],
      },
    ],
  },
}
