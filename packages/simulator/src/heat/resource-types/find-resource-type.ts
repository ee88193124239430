import type { ResourceType } from '../../cloud.ts'
import { missingType } from '../../types/missing-type.ts'
import type { HeatRequest } from '../heat-request.ts'

export const findResourceType = ({ cloud, params }: HeatRequest): ResourceType => {
  const name = params['type'] ?? ''
  const type = cloud.types.get(name)
  if (!type) throw missingType(name, 'by itself')
  return type
}
