import type { Cloud, StackRecord, State } from '../cloud.ts'

/** The state a client sees, which may lag behind an action just accepted. */
export const visibleState = (cloud: Cloud, stack: StackRecord): State =>
  stack.stale && stack.stale.until > cloud.clock.now() ? stack.stale : stack
