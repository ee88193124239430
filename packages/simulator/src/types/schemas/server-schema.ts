import type { PropertySchema } from '../property-schema.ts'

export const serverSchema: Readonly<Record<string, PropertySchema>> = {
  admin_pass: { type: 'string', update: true },
  admin_user: { type: 'string' },
  availability_zone: { type: 'string' },
  block_device_mapping: {
    type: 'list',
    schema: {
      '*': {
        type: 'map',
        schema: {
          delete_on_termination: { type: 'boolean' },
          device_name: { type: 'string', required: true },
          snapshot_id: { type: 'string', constraints: [{ custom_constraint: 'cinder.snapshot' }] },
          volume_id: { type: 'string', constraints: [{ custom_constraint: 'cinder.volume' }] },
          volume_size: { type: 'integer' },
        },
      },
    },
  },
  block_device_mapping_v2: {
    type: 'list',
    schema: {
      '*': {
        type: 'map',
        schema: {
          boot_index: { type: 'integer' },
          delete_on_termination: { type: 'boolean' },
          device_name: { type: 'string' },
          device_type: { type: 'string', constraints: [{ allowed_values: ['cdrom', 'disk'] }] },
          disk_bus: {
            type: 'string',
            constraints: [{ allowed_values: ['ide', 'lame_bus', 'sata', 'scsi', 'usb', 'virtio'] }],
          },
          ephemeral_format: {
            type: 'string',
            constraints: [{ allowed_values: ['ext2', 'ext3', 'ext4', 'xfs', 'ntfs'] }],
          },
          ephemeral_size: { type: 'integer', constraints: [{ range: { min: 1 } }] },
          image: { type: 'string', constraints: [{ custom_constraint: 'glance.image' }] },
          image_id: { type: 'string', constraints: [{ custom_constraint: 'glance.image' }] },
          snapshot_id: { type: 'string', constraints: [{ custom_constraint: 'cinder.snapshot' }] },
          swap_size: { type: 'integer' },
          volume_id: { type: 'string', constraints: [{ custom_constraint: 'cinder.volume' }] },
          volume_size: { type: 'integer' },
          volume_type: { type: 'string', constraints: [{ custom_constraint: 'cinder.vtype' }] },
        },
      },
    },
  },
  config_drive: { type: 'boolean' },
  deployment_swift_data: {
    type: 'map',
    update: true,
    default: {},
    schema: {
      container: { type: 'string', constraints: [{ length: { min: 1 } }] },
      object: { type: 'string', constraints: [{ length: { min: 1 } }] },
    },
  },
  diskConfig: { type: 'string', constraints: [{ allowed_values: ['AUTO', 'MANUAL'] }] },
  flavor: {
    type: 'string',
    required: true,
    update: true,
    constraints: [{ custom_constraint: 'nova.flavor' }],
  },
  flavor_update_policy: {
    type: 'string',
    update: true,
    default: 'RESIZE',
    constraints: [{ allowed_values: ['RESIZE', 'REPLACE'] }],
  },
  image: { type: 'string', update: true, constraints: [{ custom_constraint: 'glance.image' }] },
  image_update_policy: {
    type: 'string',
    update: true,
    default: 'REBUILD',
    constraints: [{ allowed_values: ['REBUILD', 'REPLACE', 'REBUILD_PRESERVE_EPHEMERAL'] }],
  },
  key_name: { type: 'string', constraints: [{ custom_constraint: 'nova.keypair' }] },
  metadata: { type: 'map', update: true, default: {} },
  name: { type: 'string', update: true },
  networks: {
    type: 'list',
    update: true,
    schema: {
      '*': {
        type: 'map',
        schema: {
          allocate_network: { type: 'string', update: true, constraints: [{ allowed_values: ['none', 'auto'] }] },
          fixed_ip: { type: 'string', constraints: [{ custom_constraint: 'ip_addr' }] },
          floating_ip: { type: 'string' },
          network: { type: 'string', constraints: [{ custom_constraint: 'neutron.network' }] },
          port: { type: 'string', constraints: [{ custom_constraint: 'neutron.port' }] },
          port_extra_properties: {
            type: 'map',
            update: true,
            schema: {
              admin_state_up: { type: 'boolean', update: true, default: true },
              allowed_address_pairs: {
                type: 'list',
                update: true,
                schema: {
                  '*': {
                    type: 'map',
                    schema: {
                      ip_address: {
                        type: 'string',
                        required: true,
                        constraints: [{ custom_constraint: 'ip_or_cidr' }],
                      },
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
              mac_address: { type: 'string', constraints: [{ custom_constraint: 'mac_addr' }] },
              no_fixed_ips: { type: 'boolean', update: true, default: false },
              port_security_enabled: { type: 'boolean', update: true },
              propagate_uplink_status: { type: 'boolean', update: true },
              qos_policy: {
                type: 'string',
                update: true,
                constraints: [{ custom_constraint: 'neutron.qos_policy' }],
              },
              value_specs: { type: 'map', update: true, default: {} },
            },
          },
          subnet: { type: 'string' },
          tag: { type: 'string' },
          uuid: { type: 'string', constraints: [{ custom_constraint: 'neutron.network' }] },
        },
      },
    },
  },
  personality: { type: 'map', default: {} },
  reservation_id: { type: 'string' },
  scheduler_hints: { type: 'map' },
  security_groups: { type: 'list', default: [] },
  software_config_transport: {
    type: 'string',
    update: true,
    default: 'POLL_SERVER_CFN',
    constraints: [{ allowed_values: ['POLL_SERVER_CFN', 'POLL_SERVER_HEAT', 'POLL_TEMP_URL', 'ZAQAR_MESSAGE'] }],
  },
  tags: { type: 'list', update: true, schema: { '*': { type: 'string' } } },
  user_data: { type: 'string', update: true, default: '' },
  user_data_format: {
    type: 'string',
    default: 'HEAT_CFNTOOLS',
    constraints: [{ allowed_values: ['HEAT_CFNTOOLS', 'RAW', 'SOFTWARE_CONFIG'] }],
  },
  user_data_update_policy: {
    type: 'string',
    update: true,
    default: 'REPLACE',
    constraints: [{ allowed_values: ['REPLACE', 'IGNORE', 'REBUILD'] }],
  },
}
