import type { Cloud, StackRecord } from '../cloud.ts'
import { withoutResources } from '../template/without-resources.ts'
import { runAction } from './run-action.ts'
import { setState } from './set-state.ts'

/** Begins a delete; what is in progress ends as cancelled, and deleting twice is no mistake. */
export const deleteStack = (cloud: Cloud, stack: StackRecord): void => {
  if (stack.status === 'IN_PROGRESS') {
    const { action } = stack
    setState(cloud, stack, stack, { action, status: 'FAILED', reason: `Stack ${action} cancelled` })
  }
  stack.definition = withoutResources(stack.definition)
  runAction(cloud, stack, 'DELETE')
}
