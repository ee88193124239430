import type { Stack } from './stack.ts'

/** A stack as it was before an action was asked of it. */
export type Before = Pick<Stack, 'status' | 'updatedAt'>

/** How long a database may take to show a new stack, in milliseconds. */
export const LAG = 10_000

/** How long after a failure Heat may take to begin its rollback, in milliseconds. */
const ROLLBACK_GRACE = 5_000

/**
 * Tells whether a stack's action has ended. Heat answers before the stack shows what was asked of it, so a stack that looks
 * as it did `before` has not begun; and a failed one that rolls back has not ended.
 */
export function settling(before?: Before): (stack: Stack) => boolean {
  let failed: number | undefined
  let begun = !before
  const asked = performance.now()
  return ({ status, updatedAt, rollback }) => {
    begun ||= before?.status !== status || before.updatedAt?.getTime() !== updatedAt?.getTime()
    // a check or a second suspending may come and go unseen, and leaves no trace on the stack
    begun ||= performance.now() - asked > LAG
    if (!begun || status.endsWith('_IN_PROGRESS')) return false
    if (!rollback || !/^(CREATE|UPDATE)_FAILED$/.test(status)) return true
    return performance.now() - (failed ??= performance.now()) > ROLLBACK_GRACE
  }
}
