import type { ResourceType } from './resource-type.ts'

export const port: ResourceType = {
  type: 'OS::Neutron::Port',
  properties: {
    name: { kind: 'String' },
    network: { kind: 'String', required: true },
    fixed_ips: { kind: 'List' },
    security_groups: { kind: 'List' },
    admin_state_up: { kind: 'Boolean', default: true },
    mac_address: { kind: 'String' },
    device_id: { kind: 'String', default: '' },
    device_owner: { kind: 'String', default: '' },
  },
  missing: [
    'allowed_address_pairs',
    'binding:vnic_type',
    'dns_name',
    'network_id',
    'no_fixed_ips',
    'port_security_enabled',
    'propagate_uplink_status',
    'qos_policy',
    'replacement_policy',
    'tags',
    'value_specs',
  ],
  attributes: [
    'admin_state_up',
    'device_id',
    'device_owner',
    'fixed_ips',
    'mac_address',
    'name',
    'network_id',
    'security_groups',
    'show',
    'status',
    'tenant_id',
  ],
  takes: { create: 250, delete: 150 },
  create(
    { name, network, fixed_ips, security_groups, admin_state_up, mac_address, device_id, device_owner },
    { random, physicalName, projectId },
  ) {
    const id = random.uuid()
    const address = `10.0.0.${10 + Math.floor(random.number() * 240)}`
    const facts = {
      admin_state_up,
      device_id,
      device_owner,
      fixed_ips: ((fixed_ips ?? [{}]) as Record<string, unknown>[]).map((each) => ({
        ip_address: address,
        subnet_id: each['subnet'] ?? random.uuid(),
        ...each,
      })),
      mac_address: mac_address ?? `fa:16:3e:${random.text(6, '0123456789abcdef').replaceAll(/(..)(?=.)/g, '$1:')}`,
      name: name ?? physicalName,
      network_id: network,
      security_groups: security_groups ?? [random.uuid()],
      status: 'DOWN',
      tenant_id: projectId,
    }
    return { physicalId: id, attributes: { ...facts, show: { id, ...facts } } }
  },
}
