import type { Cloud, StackRecord } from '../cloud.ts'
import { setState } from './set-state.ts'

/** Ends what is in progress as cancelled, down through nested stacks; resources that are busy go on. */
export const stopStack = (cloud: Cloud, stack: StackRecord): void => {
  if (stack.status !== 'IN_PROGRESS') return
  const { action } = stack
  stack.traversal = undefined
  stack.timeout?.cancel()
  setState(cloud, stack, stack, { action, status: 'FAILED', reason: `Stack ${action} cancelled` })
  for (const child of cloud.stacks) if (child.parent?.id === stack.id) stopStack(cloud, child)
}
