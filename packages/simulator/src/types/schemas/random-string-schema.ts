import type { PropertySchema } from '../property-schema.ts'

export const randomStringSchema: Readonly<Record<string, PropertySchema>> = {
  character_classes: {
    type: 'list',
    default: [{ class: 'lettersdigits', min: 1 }],
    schema: {
      '*': {
        type: 'map',
        schema: {
          class: {
            type: 'string',
            default: 'lettersdigits',
            constraints: [
              {
                allowed_values: [
                  'lettersdigits',
                  'letters',
                  'lowercase',
                  'uppercase',
                  'digits',
                  'hexdigits',
                  'octdigits',
                ],
              },
            ],
          },
          min: { type: 'integer', default: 1, constraints: [{ range: { max: 512, min: 1 } }] },
        },
      },
    },
  },
  character_sequences: {
    type: 'list',
    schema: {
      '*': {
        type: 'map',
        schema: {
          min: { type: 'integer', default: 1, constraints: [{ range: { max: 512, min: 1 } }] },
          sequence: { type: 'string', required: true },
        },
      },
    },
  },
  length: { type: 'integer', default: 32, constraints: [{ range: { max: 512, min: 1 } }] },
  salt: { type: 'string' },
  sequence: {
    type: 'string',
    hidden: true,
    constraints: [
      {
        allowed_values: ['lettersdigits', 'letters', 'lowercase', 'uppercase', 'digits', 'hexdigits', 'octdigits'],
      },
    ],
  },
}
