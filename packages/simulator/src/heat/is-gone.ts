import type { Cloud } from '../cloud.ts'
import type { StackRecord } from '../engine/stack-record.ts'

/** Deleted, and out of the lists. */
export const isGone = (cloud: Cloud, stack: StackRecord): boolean =>
  stack.deletedAt !== undefined && stack.deletedAt <= cloud.clock.now()
