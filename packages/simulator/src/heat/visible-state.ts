import type { Cloud, StackRecord, Visible } from '../cloud.ts'

/** The state a client sees, which may lag behind an action just accepted. */
export const visibleState = (cloud: Cloud, stack: StackRecord): Visible =>
  stack.stale && stack.stale.until > cloud.clock.now() ? stack.stale : stack
