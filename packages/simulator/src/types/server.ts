import { pythonStr } from '../python-str.ts'
import { heatTime } from '../clock/heat-time.ts'
import type { Cloud, ResourceContext, ResourceType } from '../cloud.ts'
import { isObject } from '../is-object.ts'
import { addressesOf } from './addresses-of.ts'
import { subnetsOf } from './subnets-of.ts'
import { serverSchema } from './schemas/server-schema.ts'

export const server: ResourceType = {
  name: 'OS::Nova::Server',
  className: 'Server',
  properties: serverSchema,
  attributes: [
    'accessIPv4',
    'accessIPv6',
    'addresses',
    'console_urls',
    'instance_name',
    'name',
    'networks',
    'os_collect_config',
    'tags',
    'first_address',
  ],
  // a port may be on any network
  implied: ({ properties: { networks } }, others) =>
    (Array.isArray(networks) ? networks : []).filter(isObject).flatMap(({ network }) => subnetsOf(network, others)),
  duration: (_context, action) => (action === 'CREATE' ? 1200 : 600),
  create({ cloud, stack, resource, properties }) {
    resource.data['instance'] = `instance-${cloud.random.hex(8)}`
    resource.data['host'] = cloud.random.hex(56)
    resource.data['created'] = heatTime(cloud.clock.now())
    resource.data['addresses'] = addressesOf(cloud, stack, properties['networks'])
    return cloud.random.uuid()
  },
  attribute(context, name) {
    const { resource, properties, physicalName } = context
    const addresses = resource.data['addresses'] as Record<string, { addr: string }[]>
    const plain = Object.fromEntries(
      Object.entries(addresses).map(([net, list]) => [net, list.map(({ addr }) => addr)]),
    )
    const answers: Record<string, unknown> = {
      name: properties['name'] ?? physicalName,
      networks: plain,
      addresses,
      first_address: Object.values(plain)[0]?.[0] ?? '',
      accessIPv4: '',
      accessIPv6: '',
      instance_name: resource.data['instance'],
      os_collect_config: {},
      tags: properties['tags'] ?? [],
      console_urls: {},
    }
    return answers[name]
  },
  show: (context) => show(context),
  validate({ image, block_device_mapping: one, block_device_mapping_v2: two }, name) {
    if (image || one || two) return undefined
    return `Neither image nor bootable volume is specified for instance ${name}`
  },
}

const show = ({ cloud, stack, resource, properties, physicalName }: ResourceContext): Record<string, unknown> => {
  const id = resource.physicalId ?? ''
  const links = [
    { rel: 'self', href: `${cloud.url}/compute/v2.1/servers/${id}` },
    { rel: 'bookmark', href: `${cloud.url}/compute/servers/${id}` },
  ]
  const name = pythonStr(properties['name'] ?? physicalName)
  const metadata = properties['metadata']
  return {
    id,
    name,
    status: 'ACTIVE',
    tenant_id: stack.projectId,
    user_id: cloud.accounts.users.find((user) => user.name === stack.owner)?.id ?? null,
    metadata: isObject(metadata) ? metadata : {},
    image: imageOf(cloud, properties['image']),
    flavor: {
      vcpus: 1,
      ram: 2048,
      disk: 20,
      ephemeral: 0,
      swap: 0,
      original_name: properties['flavor'],
      extra_specs: {},
    },
    hostId: resource.data['host'],
    created: resource.data['created'],
    updated: resource.data['created'],
    addresses: byName(resource.data['addresses']),
    accessIPv4: '',
    accessIPv6: '',
    links,
    'OS-DCF:diskConfig': properties['diskConfig'] ?? 'MANUAL',
    progress: 0,
    'OS-EXT-AZ:availability_zone': properties['availability_zone'] ?? 'nova',
    config_drive: properties['config_drive'] ? 'True' : '',
    key_name: properties['key_name'],
    security_groups: [{ name: 'default' }],
    'OS-SRV-USG:launched_at': String(resource.data['created']).replace(/Z$/, '.000000'),
    'OS-SRV-USG:terminated_at': null,
    'OS-EXT-STS:task_state': null,
    'OS-EXT-STS:vm_state': 'active',
    'OS-EXT-STS:power_state': 1,
    'os-extended-volumes:volumes_attached': attachedVolumes(cloud, id),
    locked: false,
    locked_reason: null,
    trusted_image_certificates: null,
    description: null,
    tags: properties['tags'] ?? [],
    'OS-EXT-SRV-ATTR:hostname': name.replaceAll('_', '-').toLowerCase(),
    server_groups: [],
    os_collect_config: {},
  }
}

const attachedVolumes = (cloud: Cloud, server: string): unknown[] =>
  cloud.stacks
    .flatMap(({ resources }) => [...resources.values()])
    .filter(
      (one) =>
        one.type.name === 'OS::Cinder::Volume' &&
        isObject(one.data['attachment']) &&
        one.data['attachment']['server_id'] === server,
    )
    .map((one) => ({ id: one.physicalId, delete_on_termination: false }))

// Nova knows networks by name, Heat's own attributes by id too
const byName = (addresses: unknown): unknown =>
  Object.fromEntries(
    Object.entries(addresses as object).filter(([name]) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-/.test(name)),
  )

const imageOf = (cloud: Cloud, image: unknown): unknown => {
  if (!image) return ''
  const id = cloud.inventoryIds.get(pythonStr(image)) ?? pythonStr(image)
  return { id, links: [{ rel: 'bookmark', href: `${cloud.url}/compute/images/${id}` }] }
}
