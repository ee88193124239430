import { heatTime } from '../clock/heat-time.ts'
import type { ResourceContext, ResourceType } from '../cloud.ts'
import { subnetsOf } from './subnets-of.ts'
import { portSchema } from './schemas/port-schema.ts'

export const port: ResourceType = {
  name: 'OS::Neutron::Port',
  className: 'Port',
  properties: portSchema,
  attributes: [
    'admin_state_up',
    'allowed_address_pairs',
    'device_id',
    'device_owner',
    'dns_assignment',
    'fixed_ips',
    'mac_address',
    'name',
    'network',
    'network_id',
    'port_security_enabled',
    'propagate_uplink_status',
    'qos_policy_id',
    'security_groups',
    'status',
    'subnets',
    'tenant_id',
  ],
  implied: ({ properties }, others) => subnetsOf(properties['network'], others),
  duration: () => 200,
  create({ cloud, resource, properties }) {
    const [fixed] = (properties['fixed_ips'] ?? []) as { ip_address?: string }[]
    resource.data['address'] = fixed?.ip_address ?? `10.0.0.${2 + cloud.random.below(250)}`
    resource.data['group'] = cloud.random.uuid()
    resource.data['mac'] = properties['mac_address'] ?? `fa:16:3e:${[0, 1, 2].map(() => cloud.random.hex(2)).join(':')}`
    return cloud.random.uuid()
  },
  attribute: (context, name) => show(context)[name],
  show: (context) => show(context),
}

const show = ({ stack, resource, properties, physicalName }: ResourceContext): Record<string, unknown> => {
  const subnet = [...stack.resources.values()].find(
    (one) => one.type.name === 'OS::Neutron::Subnet' && one.properties['network'] === properties['network'],
  )
  const server = [...stack.resources.values()].find(
    ({ type, properties: own }) =>
      type.name === 'OS::Nova::Server' &&
      ((own['networks'] ?? []) as { port?: string }[]).some((one) => one.port === resource.physicalId),
  )
  return {
    id: resource.physicalId,
    name: properties['name'] ?? physicalName,
    tenant_id: stack.projectId,
    network_id: properties['network'],
    mac_address: resource.data['mac'],
    fixed_ips: [{ subnet_id: subnet?.physicalId ?? null, ip_address: resource.data['address'] }],
    admin_state_up: properties['admin_state_up'],
    status: server ? 'ACTIVE' : 'DOWN',
    device_id: server?.physicalId ?? properties['device_id'],
    device_owner: server ? 'compute:nova' : properties['device_owner'],
    security_groups: properties['security_groups'] ?? [resource.data['group']],
    allowed_address_pairs: properties['allowed_address_pairs'] ?? [],
    port_security_enabled: properties['port_security_enabled'] ?? true,
    extra_dhcp_opts: [],
    description: '',
    'binding:vnic_type': properties['binding:vnic_type'],
    qos_policy_id: properties['qos_policy'],
    qos_network_policy_id: null,
    ip_allocation: 'immediate',
    tags: properties['tags'] ?? [],
    created_at: heatTime(resource.createdAt),
    updated_at: heatTime(resource.updatedAt),
    revision_number: 1,
    project_id: stack.projectId,
  }
}
