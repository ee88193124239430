import type { Cloud, ResourceRecord, StackRecord } from '../cloud.ts'
import { nestedDefinition } from '../template/nested-definition.ts'
import { nestedStack } from './nested-stack.ts'
import { resourceContext } from './resource-context.ts'

/** Brings a scaling group to a capacity; its resource in the stack stays as it is. */
export const resizeGroup = (cloud: Cloud, stack: StackRecord, group: ResourceRecord, capacity: number): void => {
  const child = nestedStack(cloud, group)
  if (!child) return
  group.data['capacity'] = capacity
  group.type.prepare?.(resourceContext(cloud, stack, group))
  cloud.engine.converge(child, 'UPDATE', nestedDefinition(cloud, stack.definition, group, child))
}
