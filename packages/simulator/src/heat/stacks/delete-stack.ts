import { deleteStack as begin } from '../../engine/delete-stack.ts'
import { json } from '../../http/json.ts'
import { findStack } from '../find-stack.ts'
import type { HeatHandler } from '../heat-request.ts'

export const deleteStack: HeatHandler = (request) => {
  begin(request.cloud, findStack(request, { deleted: false }))
  return json(204)
}
