import type { ResourceType } from './resource-type.ts'

export const net: ResourceType = {
  type: 'OS::Neutron::Net',
  properties: {
    name: { kind: 'String' },
    admin_state_up: { kind: 'Boolean', default: true },
    shared: { kind: 'Boolean', default: false },
    port_security_enabled: { kind: 'Boolean' },
  },
  missing: [
    'availability_zone_hints',
    'dhcp_agent_ids',
    'dns_domain',
    'qos_policy',
    'tags',
    'tenant_id',
    'value_specs',
  ],
  attributes: [
    'admin_state_up',
    'l2_adjacency',
    'mtu',
    'name',
    'port_security_enabled',
    'qos_policy_id',
    'segments',
    'show',
    'status',
    'subnets',
    'tenant_id',
  ],
  takes: { create: 200, delete: 150 },
  create({ name, admin_state_up, port_security_enabled }, { random, physicalName, projectId }) {
    const id = random.uuid()
    const facts = {
      admin_state_up,
      l2_adjacency: true,
      mtu: 1450,
      name: name ?? physicalName,
      port_security_enabled: port_security_enabled ?? true,
      qos_policy_id: null,
      segments: null,
      status: 'ACTIVE',
      subnets: [],
      tenant_id: projectId,
    }
    return { physicalId: id, attributes: { ...facts, show: { id, ...facts } } }
  },
}
