import { HeatError } from '../heat/heat-error.ts'
import { NotSimulated } from '../not-simulated.ts'
import { heatTypes } from './heat-types.ts'

/** Why there is no such type: Heat does not know it, the cloud lacks its service, or only we do not know it. */
export const missingType = (name: string, asked: 'of a template' | 'by itself'): HeatError | NotSimulated => {
  const service = /^OS::([^:]+)::/.exec(name)?.[1]?.toLowerCase()
  if (!heatTypes.has(name))
    return new HeatError(404, 'EntityNotFound', `The Resource Type (${name}) could not be found.`)
  // as on a cloud that has these services and no others
  if (service === undefined || /^(heat|nova|neutron|cinder|glance|keystone|swift)$/.test(service))
    return new NotSimulated(`the resource type ${name}`)
  const kind = endpoints[service]
  const reason =
    asked === 'of a template' && kind
      ? `${service} ${kind} endpoint is not in service catalog.`
      : 'Service endpoint not in service catalog.'
  return new HeatError(
    400,
    'ResourceTypeUnavailable',
    `HEAT-E99001 Service ${service} is not available for resource type ${name}, reason: ${reason}`,
  )
}

// what the catalog calls each service
const endpoints: Readonly<Record<string, string>> = {
  aodh: 'alarming',
  barbican: 'key-manager',
  blazar: 'reservation',
  designate: 'dns',
  ironic: 'baremetal',
  magnum: 'container-infra',
  manila: 'share',
  mistral: 'workflowv2',
  monasca: 'monitoring',
  octavia: 'load-balancer',
  sahara: 'data-processing',
  senlin: 'clustering',
  trove: 'database',
  vitrage: 'rca',
  zaqar: 'messaging',
  zun: 'container',
}
