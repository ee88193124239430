import type { Cloud, StackRecord, Traversal } from '../cloud.ts'
import type { StackDefinition } from '../template/stack-definition.ts'
import { emptyDefinition } from '../template/empty-definition.ts'
import { setState } from './set-state.ts'

export type Converge = (action: Traversal['action'], definition: StackDefinition) => void

/** Ends the run as failed. What other resources are doing goes on, but starts nothing new; then comes the rollback, if any. */
export const failStack = (cloud: Cloud, stack: StackRecord, reason: string, converge: Converge): void => {
  const action = stack.traversal?.action ?? stack.action
  stack.timeout?.cancel()
  stack.traversal = undefined
  setState(cloud, stack, stack, { action, status: 'FAILED', reason })
  if (action === 'DELETE' || action === 'ROLLBACK' || stack.disableRollback) return
  converge('ROLLBACK', stack.previous ?? emptyDefinition(stack.definition))
}
