import { heatTime } from '../clock/heat-time.ts'
import type { ResourceContext, ResourceType } from '../cloud.ts'
import { netSchema } from './schemas/net-schema.ts'

export const net: ResourceType = {
  name: 'OS::Neutron::Net',
  className: 'Net',
  properties: netSchema,
  attributes: [
    'admin_state_up',
    'l2_adjacency',
    'mtu',
    'name',
    'port_security_enabled',
    'qos_policy_id',
    'segments',
    'status',
    'subnets',
    'tenant_id',
  ],
  duration: () => 150,
  create: ({ cloud }) => cloud.random.uuid(),
  attribute: (context, name) => show(context)[name],
  show: (context) => show(context),
}

const show = ({ stack, resource, properties, physicalName }: ResourceContext): Record<string, unknown> => ({
  id: resource.physicalId,
  name: properties['name'] ?? physicalName,
  tenant_id: stack.projectId,
  admin_state_up: properties['admin_state_up'],
  status: 'ACTIVE',
  mtu: 1450,
  shared: properties['shared'],
  port_security_enabled: properties['port_security_enabled'] ?? true,
  l2_adjacency: true,
  qos_policy_id: properties['qos_policy'],
  availability_zone_hints: properties['availability_zone_hints'] ?? [],
  availability_zones: [],
  ipv4_address_scope: null,
  ipv6_address_scope: null,
  'router:external': false,
  description: '',
  subnets: [...stack.resources.values()]
    .filter((one) => one.type.name === 'OS::Neutron::Subnet' && one.properties['network'] === resource.physicalId)
    .map((one) => one.physicalId),
  tags: properties['tags'] ?? [],
  created_at: heatTime(resource.createdAt),
  updated_at: heatTime(resource.updatedAt),
  revision_number: 1,
  project_id: stack.projectId,
})
