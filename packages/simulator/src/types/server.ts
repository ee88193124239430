import type { ResourceType } from './resource-type.ts'

export const server: ResourceType = {
  type: 'OS::Nova::Server',
  properties: {
    name: { kind: 'String' },
    flavor: { kind: 'String', required: true, constraint: 'nova.flavor' },
    image: { kind: 'String', constraint: 'glance.image' },
    key_name: { kind: 'String', constraint: 'nova.keypair' },
    networks: { kind: 'List' },
    availability_zone: { kind: 'String' },
    metadata: { kind: 'Map', default: {} },
    security_groups: { kind: 'List', default: [] },
    user_data: { kind: 'String', default: '' },
    user_data_format: { kind: 'String', default: 'HEAT_CFNTOOLS' },
    config_drive: { kind: 'Boolean' },
    flavor_update_policy: { kind: 'String' },
    image_update_policy: { kind: 'String' },
    user_data_update_policy: { kind: 'String' },
  },
  missing: [
    'admin_pass',
    'admin_user',
    'block_device_mapping',
    'block_device_mapping_v2',
    'deployment_swift_data',
    'diskConfig',
    'personality',
    'reservation_id',
    'scheduler_hints',
    'software_config_transport',
    'tags',
  ],
  attributes: [
    'accessIPv4',
    'accessIPv6',
    'addresses',
    'first_address',
    'instance_name',
    'name',
    'networks',
    'show',
    'tags',
  ],
  takes: { create: 1_200, delete: 400 },
  create({ name, flavor, image, key_name, networks }, { random, physicalName, now, projectId }) {
    const id = random.uuid()
    const address = () => `10.0.${Math.floor(random.number() * 4)}.${10 + Math.floor(random.number() * 240)}`
    const wanted = (networks ?? [{ network: 'private' }]) as {
      network?: string
      uuid?: string
      fixed_ip?: string
      port?: string
    }[]
    const addresses = Object.fromEntries(
      wanted.map((each) => [String(each.network ?? each.uuid ?? 'private'), [each.fixed_ip ?? address()]]),
    )
    const first = Object.values(addresses)[0]?.[0] ?? ''
    const described = Object.fromEntries(
      Object.entries(addresses).map(([network, ips]) => [
        network,
        ips.map((addr) => ({ addr, version: 4, 'OS-EXT-IPS:type': 'fixed' })),
      ]),
    )
    const show = {
      id,
      name: name ?? physicalName,
      status: 'ACTIVE',
      flavor,
      image,
      key_name,
      addresses: described,
      created: now,
      tenant_id: projectId,
    }
    return {
      physicalId: id,
      attributes: {
        show,
        name: name ?? physicalName,
        addresses: described,
        networks: addresses,
        first_address: first,
        accessIPv4: '',
        accessIPv6: '',
        instance_name: `instance-${random.text(8, '0123456789abcdef')}`,
        tags: [],
      },
    }
  },
}
