import type { Stack } from './stack.ts'

/** A stack as it was before an action was asked of it. */
export type Before = Pick<Stack, 'status' | 'updatedAt'>

/** How long a database may take to show what is new, in milliseconds. */
export const LAG = 10_000

/** How long after a failure Heat may take to begin its rollback, in milliseconds. */
const ROLLBACK_GRACE = 5_000

/**
 * Tells whether a stack's action has ended. Heat answers before the stack shows what was asked of it, so a stack that looks
 * as it did `before` has not begun; and a failed one that rolls back has not ended.
 */
export function settling(before?: Before): (stack: Stack) => boolean {
  const asked = performance.now()
  let looks = 0
  let begun = false
  let failed: number | undefined
  return (stack) => {
    looks += 1
    const busy = stack.status.endsWith('_IN_PROGRESS')
    // of one that nothing is known about, what is shown first may be the end of the action before
    begun ||= before ? hasBegun(before, stack) : busy || looks > 1
    // a check or a second suspending may come and go unseen, and leaves no trace on the stack
    begun ||= performance.now() - asked > LAG
    if (!begun || busy) return false
    if (!stack.rollback || !/^(CREATE|UPDATE)_FAILED$/.test(stack.status)) return true
    return performance.now() - (failed ??= performance.now()) > ROLLBACK_GRACE
  }
}

/** Where an action was under way before, that it ended says nothing of the one that was asked for then. */
function hasBegun(before: Before, { status, updatedAt }: Stack): boolean {
  if (before.updatedAt?.getTime() !== updatedAt?.getTime()) return true
  const [action] = before.status.split('_', 1)
  return before.status === `${action}_IN_PROGRESS` ? !status.startsWith(action!) : status !== before.status
}
