import { findStack } from '../find-stack.ts'
import type { HeatHandler } from '../heat-request.ts'
import { findSnapshot } from './find-snapshot.ts'

/** An update to the template and parameters that the snapshot holds; tags are gone after it. */
export const restoreSnapshot: HeatHandler = (request) => {
  const stack = findStack(request, { deleted: false })
  const { definition } = findSnapshot(request, stack)
  stack.tags = []
  request.cloud.engine.converge(stack, 'RESTORE', definition)
  return request.accepted()
}
