import type { Cloud, StackRecord } from '../cloud.ts'
import { draw } from './draw.ts'

/** Has clients see a stack for a while as it is now, whatever is done to it meanwhile. */
export const lagBehind = (cloud: Cloud, stack: StackRecord): void => {
  const { action, status, reason, updatedAt, definition } = stack
  stack.stale = {
    action,
    status,
    reason,
    updatedAt,
    definition,
    until: cloud.clock.now() + draw(cloud, cloud.lag.status),
  }
}
