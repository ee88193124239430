import type { ResourceType } from '../../cloud.ts'
import { NotSimulated } from '../../not-simulated.ts'
import { heatTypes } from '../../types/heat-types.ts'
import { HeatError } from '../heat-error.ts'
import type { HeatRequest } from '../heat-request.ts'

export const findResourceType = ({ cloud, params }: HeatRequest): ResourceType => {
  const name = params['type'] ?? ''
  const type = cloud.types.get(name)
  if (type) return type
  if (!heatTypes.has(name))
    throw new HeatError(404, 'EntityNotFound', `The Resource Type (${name}) could not be found.`)
  const service = /^OS::([^:]+)::/.exec(name)?.[1]?.toLowerCase() ?? ''
  // as on a cloud that has these services and no others
  if (service === '' || /^(heat|nova|neutron|cinder|glance|keystone)$/.test(service))
    throw new NotSimulated(`the resource type ${name}`)
  const reason = 'Service endpoint not in service catalog.'
  throw new HeatError(
    400,
    'ResourceTypeUnavailable',
    `HEAT-E99001 Service ${service} is not available for resource type ${name}, reason: ${reason}`,
  )
}
