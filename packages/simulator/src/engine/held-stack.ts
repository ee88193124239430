import type { Cloud, ResourceRecord, StackRecord } from '../cloud.ts'

/** The stack that a resource made, inside it or beside it, while there is one. */
export const heldStack = (cloud: Cloud, { type, physicalId }: ResourceRecord): StackRecord | undefined =>
  type.nested && physicalId !== undefined ? cloud.stacks.find(({ id }) => id === physicalId) : undefined
