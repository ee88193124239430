import { abandonData } from '../../engine/abandon-data.ts'
import { json } from '../../http/json.ts'
import { notSupported } from '../faults.ts'
import { findStack } from '../find-stack.ts'
import type { HeatHandler } from '../heat-request.ts'

export const exportStack: HeatHandler = (request) => {
  if (!request.cloud.enabled.stackAbandon) throw notSupported('Stack Abandon')
  return json(200, abandonData(request.cloud, findStack(request, { deleted: false })))
}
