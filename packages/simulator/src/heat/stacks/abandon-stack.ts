import { abandonData } from '../../engine/abandon-data.ts'
import { abandonStack as abandon } from '../../engine/abandon-stack.ts'
import { json } from '../../http/json.ts'
import { notSupported } from '../faults.ts'
import { findStack } from '../find-stack.ts'
import type { HeatHandler } from '../heat-request.ts'

/** Forgets a stack and leaves what it made; the answer is what an adopt takes. */
export const abandonStack: HeatHandler = (request) => {
  const { cloud } = request
  if (!cloud.enabled.stackAbandon) throw notSupported('Stack Abandon')
  const stack = findStack(request, { deleted: false })
  const data = abandonData(cloud, stack)
  abandon(cloud, stack)
  return json(200, data)
}
