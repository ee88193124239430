import type { Cloud, StackRecord } from '../cloud.ts'
import { draw } from './draw.ts'
import { setState } from './set-state.ts'

/** Deletes a stack without touching what it made: stacks inside it live on, and belong to one that is gone. */
export const abandonStack = (cloud: Cloud, stack: StackRecord): void => {
  const { updatedAt } = stack
  stack.traversal = undefined
  stack.timeout?.cancel()
  setState(cloud, stack, stack, { action: 'DELETE', status: 'IN_PROGRESS', reason: 'Stack DELETE started' })
  const busy = [...stack.resources.values()].find(({ timer }) => timer)
  if (busy) {
    const reason = `The resource ${busy.name} is already being updated.`
    return setState(cloud, stack, stack, { action: 'DELETE', status: 'FAILED', reason })
  }
  const gone = [...stack.resources.values()].reverse()
  for (const resource of gone) {
    if (resource.action === 'INIT') continue
    setState(cloud, stack, resource, { action: 'DELETE', status: 'IN_PROGRESS', reason: 'state changed' })
    setState(cloud, stack, resource, { action: 'DELETE', status: 'COMPLETE', reason: 'state changed' })
  }
  stack.resources.clear()
  stack.updatedAt = updatedAt
  stack.deletedAt = cloud.clock.now() + draw(cloud, cloud.lag.deleted)
  setState(cloud, stack, stack, { action: 'DELETE', status: 'COMPLETE', reason: 'Stack DELETE completed successfully' })
}
