import type { PropertySchema } from '../property-schema.ts'

export const softwareConfigSchema: Readonly<Record<string, PropertySchema>> = {
  config: {
    type: 'string',
  },
  group: {
    type: 'string',
    default: 'Heat::Ungrouped',
  },
  inputs: {
    type: 'list',
    schema: {
      '*': {
        type: 'map',
        schema: {
          default: {
            type: 'any',
          },
          description: {
            type: 'string',
          },
          name: {
            type: 'string',
            required: true,
          },
          replace_on_change: {
            type: 'boolean',
            default: false,
          },
          type: {
            type: 'string',
            default: 'String',
            constraints: [
              {
                allowed_values: ['String', 'Number', 'CommaDelimitedList', 'Json', 'Boolean'],
              },
            ],
          },
        },
      },
    },
  },
  options: {
    type: 'map',
  },
  outputs: {
    type: 'list',
    schema: {
      '*': {
        type: 'map',
        schema: {
          description: {
            type: 'string',
          },
          error_output: {
            type: 'boolean',
            default: false,
          },
          name: {
            type: 'string',
            required: true,
          },
          type: {
            type: 'string',
            default: 'String',
            constraints: [
              {
                allowed_values: ['String', 'Number', 'CommaDelimitedList', 'Json', 'Boolean'],
              },
            ],
          },
        },
      },
    },
  },
}
