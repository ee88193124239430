import { json } from '../../http/json.ts'
import { findStack } from '../find-stack.ts'
import type { HeatHandler } from '../heat-request.ts'

export const deleteStack: HeatHandler = (request) => {
  request.cloud.engine.delete(findStack(request, { deleted: false }))
  return json(204)
}
