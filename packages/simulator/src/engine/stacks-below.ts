import type { Cloud, StackRecord } from '../cloud.ts'
import { nestedStack } from './nested-stack.ts'

/** A stack and those inside it, so many levels deep. */
export const stacksBelow = (cloud: Cloud, stack: StackRecord, depth: number): StackRecord[] => {
  if (depth === 0) return [stack]
  const inside = [...stack.resources.values()].flatMap((resource) => nestedStack(cloud, resource) ?? [])
  return [stack, ...inside.flatMap((child) => stacksBelow(cloud, child, depth - 1))]
}
