import type { ResourceType } from './resource-type.ts'

export const subnet: ResourceType = {
  type: 'OS::Neutron::Subnet',
  properties: {
    name: { kind: 'String' },
    network: { kind: 'String', required: true },
    cidr: { kind: 'String' },
    gateway_ip: { kind: 'String' },
    ip_version: { kind: 'Integer', default: 4 },
    enable_dhcp: { kind: 'Boolean', default: true },
    dns_nameservers: { kind: 'List', default: [] },
    allocation_pools: { kind: 'List' },
  },
  missing: [
    'host_routes',
    'ipv6_address_mode',
    'ipv6_ra_mode',
    'network_id',
    'prefixlen',
    'segment',
    'subnetpool',
    'tags',
    'tenant_id',
    'value_specs',
  ],
  attributes: [
    'allocation_pools',
    'cidr',
    'dns_nameservers',
    'enable_dhcp',
    'gateway_ip',
    'host_routes',
    'ip_version',
    'name',
    'network_id',
    'show',
    'tenant_id',
  ],
  takes: { create: 200, delete: 150 },
  create(
    { name, network, cidr, gateway_ip, ip_version, enable_dhcp, dns_nameservers, allocation_pools },
    { random, physicalName, projectId },
  ) {
    const id = random.uuid()
    const start = ((cidr ?? '') as string).replace(/\.\d+\/\d+$/, '')
    const facts = {
      allocation_pools: allocation_pools ?? [{ start: `${start}.2`, end: `${start}.254` }],
      cidr: cidr ?? null,
      dns_nameservers,
      enable_dhcp,
      gateway_ip: gateway_ip ?? `${start}.1`,
      host_routes: [],
      ip_version,
      name: name ?? physicalName,
      network_id: network,
      tenant_id: projectId,
    }
    return { physicalId: id, attributes: { ...facts, show: { id, ...facts } } }
  },
}
