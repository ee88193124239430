import type { PropertySchema } from '../property-schema.ts'

export const netSchema: Readonly<Record<string, PropertySchema>> = {
  admin_state_up: { type: 'boolean', update: true, default: true },
  availability_zone_hints: { type: 'list' },
  dhcp_agent_ids: { type: 'list', update: true },
  dns_domain: { type: 'string', update: true, constraints: [{ custom_constraint: 'dns_domain' }] },
  name: { type: 'string', update: true },
  port_security_enabled: { type: 'boolean', update: true },
  qos_policy: { type: 'string', update: true, constraints: [{ custom_constraint: 'neutron.qos_policy' }] },
  shared: { type: 'boolean', update: true, default: false },
  tags: { type: 'list', update: true, schema: { '*': { type: 'string' } } },
  tenant_id: { type: 'string' },
  value_specs: { type: 'map', update: true, default: {} },
}
