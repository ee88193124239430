import type { PropertySchema } from '../property-schema.ts'

export const softwareDeploymentSchema: Readonly<Record<string, PropertySchema>> = {
  actions: {
    type: 'list',
    update: true,
    default: ['CREATE', 'UPDATE'],
    constraints: [
      {
        allowed_values: ['CREATE', 'UPDATE', 'DELETE', 'SUSPEND', 'RESUME'],
      },
    ],
  },
  config: {
    type: 'string',
    update: true,
  },
  input_values: {
    type: 'map',
    update: true,
  },
  name: {
    type: 'string',
    update: true,
  },
  server: {
    type: 'string',
    required: true,
  },
  signal_transport: {
    type: 'string',
    default: 'CFN_SIGNAL',
    constraints: [
      {
        allowed_values: ['CFN_SIGNAL', 'TEMP_URL_SIGNAL', 'HEAT_SIGNAL', 'NO_SIGNAL', 'ZAQAR_SIGNAL'],
      },
    ],
  },
}
