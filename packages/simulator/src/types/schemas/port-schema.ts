import type { PropertySchema } from '../property-schema.ts'

export const portSchema: Readonly<Record<string, PropertySchema>> = {
  admin_state_up: { type: 'boolean', update: true, default: true },
  allowed_address_pairs: {
    type: 'list',
    update: true,
    schema: {
      '*': {
        type: 'map',
        schema: {
          ip_address: { type: 'string', required: true, constraints: [{ custom_constraint: 'ip_or_cidr' }] },
          mac_address: { type: 'string', constraints: [{ custom_constraint: 'mac_addr' }] },
        },
      },
    },
  },
  'binding:vnic_type': {
    type: 'string',
    update: true,
    default: 'normal',
    constraints: [
      {
        allowed_values: [
          'normal',
          'direct',
          'macvtap',
          'direct-physical',
          'baremetal',
          'virtio-forwarder',
          'smart-nic',
        ],
      },
    ],
  },
  device_id: { type: 'string', update: true, default: '' },
  device_owner: { type: 'string', update: true, default: '' },
  dns_name: { type: 'string', update: true, constraints: [{ custom_constraint: 'dns_name' }] },
  fixed_ips: {
    type: 'list',
    update: true,
    schema: {
      '*': {
        type: 'map',
        schema: {
          ip_address: { type: 'string', constraints: [{ custom_constraint: 'ip_addr' }] },
          subnet: { type: 'string', constraints: [{ custom_constraint: 'neutron.subnet' }] },
          subnet_id: { type: 'string', constraints: [{ custom_constraint: 'neutron.subnet' }] },
        },
      },
    },
  },
  mac_address: { type: 'string', constraints: [{ custom_constraint: 'mac_addr' }] },
  name: { type: 'string', update: true },
  network: { type: 'string', required: true, constraints: [{ custom_constraint: 'neutron.network' }] },
  network_id: { type: 'string', constraints: [{ custom_constraint: 'neutron.network' }] },
  no_fixed_ips: { type: 'boolean', update: true, default: false },
  port_security_enabled: { type: 'boolean', update: true },
  propagate_uplink_status: { type: 'boolean', update: true },
  qos_policy: { type: 'string', update: true, constraints: [{ custom_constraint: 'neutron.qos_policy' }] },
  replacement_policy: {
    type: 'string',
    update: true,
    default: 'AUTO',
    constraints: [{ allowed_values: ['REPLACE_ALWAYS', 'AUTO'] }],
  },
  security_groups: { type: 'list', update: true },
  tags: { type: 'list', update: true, schema: { '*': { type: 'string' } } },
  value_specs: { type: 'map', update: true, default: {} },
}
