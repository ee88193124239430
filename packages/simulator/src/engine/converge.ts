import type { AdoptData } from '../adopt-data.ts'
import type { Cloud, StackRecord, Traversal } from '../cloud.ts'
import type { StackDefinition } from '../template/stack-definition.ts'
import { lagBehind } from './lag-behind.ts'
import { reconcile } from './reconcile.ts'
import { setState } from './set-state.ts'
import { step } from './step.ts'
import { timeOut } from './time-out.ts'

/** Begins to make a stack as a template wants it, in place of what it was doing; the first resource is touched only after the
 * caller was answered. */
export const converge = (
  cloud: Cloud,
  stack: StackRecord,
  action: Traversal['action'],
  definition: StackDefinition,
  adopt?: AdoptData,
): void => {
  if (action !== 'CREATE' && action !== 'ADOPT') {
    stack.previous = action === 'ROLLBACK' ? undefined : stack.definition
    lagBehind(cloud, stack)
  }
  if (action !== 'CREATE') stack.updatedAt = cloud.clock.now()
  const traversal: Traversal = { action, checked: new Set(), adopt }
  stack.traversal = traversal
  stack.definition = definition
  setState(cloud, stack, stack, { action, status: 'IN_PROGRESS', reason: `Stack ${action} started` })
  stack.timeout?.cancel()
  stack.timeout = cloud.clock.after((stack.timeoutMins || 60) * 60_000, () =>
    timeOut(cloud, stack, (action, definition) => converge(cloud, stack, action, definition)),
  )
  // known at once, so that a create lists its resources in its first answer
  reconcile(cloud, stack)
  cloud.clock.after(0, () => {
    if (stack.traversal === traversal)
      step(cloud, stack, (action, definition) => converge(cloud, stack, action, definition))
  })
}
