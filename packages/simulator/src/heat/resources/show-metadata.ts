import { json } from '../../http/json.ts'
import { findStack } from '../find-stack.ts'
import type { HeatHandler } from '../heat-request.ts'
import { findResource } from './find-resource.ts'

export const showMetadata: HeatHandler = (request) => {
  const resource = findResource(findStack(request, { deleted: false }), request.params['resource'] ?? '')
  return json(200, { metadata: resource.metadata })
}
