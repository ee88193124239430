import type { Cloud, StackRecord } from '../cloud.ts'
import { cancelResources } from './cancel-resources.ts'
import { failStack } from './fail-stack.ts'
import type { Converge } from './fail-stack.ts'

/** The action took too long: what is under way fails, and the stack with it. */
export const timeOut = (cloud: Cloud, stack: StackRecord, converge: Converge): void => {
  cancelResources(cloud, stack, ({ action, name, type }) => {
    const task = `Task ${action.toLowerCase()} from ${type.className} "${name}" Stack "${stack.name}" [${stack.id}]`
    return `${task} Timed out`
  })
  failStack(cloud, stack, 'Timed out', converge)
}
