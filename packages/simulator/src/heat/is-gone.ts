import type { Cloud, StackRecord } from '../cloud.ts'

/** Deleted, and out of the lists. */
export const isGone = (cloud: Cloud, stack: StackRecord): boolean =>
  stack.deletedAt !== undefined && stack.deletedAt <= cloud.clock.now()
