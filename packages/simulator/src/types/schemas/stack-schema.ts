import type { PropertySchema } from '../property-schema.ts'

export const stackSchema: Readonly<Record<string, PropertySchema>> = {
  context: {
    type: 'map',
    update: true,
    schema: {
      ca_cert: {
        type: 'string',
        update: true,
      },
      credential_secret_id: {
        type: 'string',
        update: true,
      },
      insecure: {
        type: 'boolean',
        update: true,
        default: false,
      },
      region_name: {
        type: 'string',
      },
    },
  },
  parameters: {
    type: 'map',
    update: true,
    default: {},
  },
  template: {
    type: 'string',
    required: true,
    update: true,
  },
  timeout: {
    type: 'integer',
    update: true,
  },
}
