import type { Cloud } from '../cloud.ts'
import type { StackRecord, State } from '../engine/stack-record.ts'

/** The state a client sees, which may lag behind an action just accepted. */
export const visibleState = (cloud: Cloud, stack: StackRecord): State =>
  stack.stale && stack.stale.until > cloud.clock.now() ? stack.stale : stack
