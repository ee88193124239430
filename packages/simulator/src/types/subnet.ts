import { heatTime } from '../clock/heat-time.ts'
import type { ResourceContext, ResourceType } from '../cloud.ts'
import { subnetSchema } from './schemas/subnet-schema.ts'

export const subnet: ResourceType = {
  name: 'OS::Neutron::Subnet',
  className: 'Subnet',
  properties: subnetSchema,
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
    'tenant_id',
  ],
  duration: () => 150,
  create: ({ cloud }) => cloud.random.uuid(),
  attribute: (context, name) => show(context)[name],
  show: (context) => show(context),
  validate({ cidr, subnetpool }) {
    if (cidr || subnetpool) return undefined
    const message = 'At least one of the following properties must be specified: subnetpool, cidr.'
    return { type: 'PropertyUnspecifiedError', message }
  },
}

const show = ({ stack, resource, properties, physicalName }: ResourceContext): Record<string, unknown> => {
  const cidr = (properties['cidr'] as string | null) ?? '10.0.0.0/24'
  const beginning = cidr.replace(/\d+\/\d+$/, '')
  return {
    id: resource.physicalId,
    name: properties['name'] ?? physicalName,
    tenant_id: stack.projectId,
    network_id: properties['network'],
    cidr,
    ip_version: properties['ip_version'],
    enable_dhcp: properties['enable_dhcp'],
    gateway_ip: properties['gateway_ip'] ?? `${beginning}1`,
    dns_nameservers: properties['dns_nameservers'],
    host_routes: properties['host_routes'] ?? [],
    allocation_pools: properties['allocation_pools'] ?? [{ start: `${beginning}2`, end: `${beginning}254` }],
    subnetpool_id: properties['subnetpool'],
    ipv6_ra_mode: properties['ipv6_ra_mode'],
    ipv6_address_mode: properties['ipv6_address_mode'],
    description: '',
    service_types: [],
    tags: properties['tags'] ?? [],
    created_at: heatTime(resource.createdAt),
    updated_at: heatTime(resource.updatedAt),
    revision_number: 1,
    project_id: stack.projectId,
  }
}
