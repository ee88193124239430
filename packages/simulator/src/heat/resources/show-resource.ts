import { json } from '../../http/json.ts'
import { findStack } from '../find-stack.ts'
import type { HeatHandler } from '../heat-request.ts'
import { resourceView } from '../views/resource-view.ts'
import { findResource } from './find-resource.ts'

export const showResource: HeatHandler = (request) => {
  const stack = findStack(request, { deleted: false })
  const resource = findResource(stack, request.params['resource'] ?? '')
  const extra = request.query.getAll('with_attr')
  return json(200, { resource: resourceView(request.cloud, stack, resource, { detail: true, extra }) })
}
