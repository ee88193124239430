import type { Cloud, StackRecord } from '../cloud.ts'

/** A stack and those that came from it, so many levels deep, also where its resources know them no more. */
export const familyOf = (cloud: Cloud, stack: StackRecord, depth: number): StackRecord[] => {
  if (depth === 0) return [stack]
  const children = cloud.stacks.filter(({ parent }) => parent?.id === stack.id)
  return [stack, ...children.flatMap((child) => familyOf(cloud, child, depth - 1))]
}
