import type { PropertySchema } from '../property-schema.ts'

export const testResourceSchema: Readonly<Record<string, PropertySchema>> = {
  action_wait_secs: {
    type: 'map',
    update: true,
    schema: {
      create: { type: 'number', update: true },
      delete: { type: 'number', update: true },
      update: { type: 'number', update: true },
    },
  },
  attr_wait_secs: { type: 'number', update: true, default: 0 },
  client_name: { type: 'string', update: true, default: '' },
  constraint_prop_secs: {
    type: 'number',
    update: true,
    default: 0,
    constraints: [{ custom_constraint: 'test_constr' }],
  },
  entity_name: { type: 'string', update: true, default: '' },
  fail: { type: 'boolean', update: true, default: false },
  update_replace: { type: 'boolean', update: true, default: false },
  update_replace_value: { type: 'string' },
  value: { type: 'string', update: true, default: 'test_string' },
  wait_secs: { type: 'number', update: true, default: 0 },
}
