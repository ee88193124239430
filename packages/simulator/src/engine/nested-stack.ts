import type { Cloud, ResourceRecord, StackRecord } from '../cloud.ts'

/** The stack inside a resource, while there is one. */
export const nestedStack = (cloud: Cloud, { type, physicalId }: ResourceRecord): StackRecord | undefined =>
  type.nested && physicalId !== undefined ? cloud.stacks.find(({ id }) => id === physicalId) : undefined
