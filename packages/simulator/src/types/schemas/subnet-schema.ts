import type { PropertySchema } from '../property-schema.ts'

export const subnetSchema: Readonly<Record<string, PropertySchema>> = {
  allocation_pools: {
    type: 'list',
    update: true,
    schema: {
      '*': {
        type: 'map',
        schema: {
          end: { type: 'string', required: true, constraints: [{ custom_constraint: 'ip_addr' }] },
          start: { type: 'string', required: true, constraints: [{ custom_constraint: 'ip_addr' }] },
        },
      },
    },
  },
  cidr: { type: 'string', constraints: [{ custom_constraint: 'net_cidr' }] },
  dns_nameservers: { type: 'list', update: true, default: [] },
  enable_dhcp: { type: 'boolean', update: true, default: true },
  gateway_ip: { type: 'string', update: true },
  host_routes: {
    type: 'list',
    update: true,
    schema: {
      '*': {
        type: 'map',
        schema: {
          destination: { type: 'string', required: true, constraints: [{ custom_constraint: 'net_cidr' }] },
          nexthop: { type: 'string', required: true, constraints: [{ custom_constraint: 'ip_addr' }] },
        },
      },
    },
  },
  ip_version: { type: 'integer', default: 4, constraints: [{ allowed_values: [4, 6] }] },
  ipv6_address_mode: {
    type: 'string',
    constraints: [{ allowed_values: ['dhcpv6-stateful', 'dhcpv6-stateless', 'slaac'] }],
  },
  ipv6_ra_mode: {
    type: 'string',
    constraints: [{ allowed_values: ['dhcpv6-stateful', 'dhcpv6-stateless', 'slaac'] }],
  },
  name: { type: 'string', update: true },
  network: { type: 'string', required: true, constraints: [{ custom_constraint: 'neutron.network' }] },
  network_id: { type: 'string', constraints: [{ custom_constraint: 'neutron.network' }] },
  prefixlen: { type: 'integer', constraints: [{ range: { min: 0 } }] },
  segment: { type: 'string', update: true, constraints: [{ custom_constraint: 'neutron.segment' }] },
  subnetpool: { type: 'string', constraints: [{ custom_constraint: 'neutron.subnetpool' }] },
  tags: { type: 'list', update: true, schema: { '*': { type: 'string' } } },
  tenant_id: { type: 'string' },
  value_specs: { type: 'map', update: true, default: {} },
}
