import type { Client } from '@heatkit/core'
import { polls, type WaitOptions } from '../polls.ts'
import { failure } from './failure.ts'
import type { Before } from './settling.ts'
import type { Stack, StackRef } from './stack.ts'
import { watching } from './watching.ts'

export interface WaitForStack extends WaitOptions {
  /** The stack as read before the action that is waited for. Not needed after `createStack`. */
  before?: Before
}

/**
 * Waits until what was asked of a stack is done, and gives the stack with its outputs. Throws a `StackError` when it failed,
 * was rolled back or deleted, a `CloudError` with code `WaitTimeout` at the deadline, and the signal's reason on abort.
 *
 * @example
 * const { outputs } = await waitForStack(client, stack, { timeout: 10 * 60_000 })
 */
export async function waitForStack(client: Client, stack: StackRef, options: WaitForStack = {}): Promise<Stack> {
  const watch = watching(client, stack, options.before)
  const look = async (call: { signal: AbortSignal }) => {
    if (!(await watch.ended(call))) return undefined
    const last = watch.stack!
    if (/^(?!DELETE|ROLLBACK)\w+_COMPLETE$/.test(last.status)) return last
    throw await failure(client, last, call)
  }
  let done: Stack | undefined
  for await (done of polls(options, look, watch.still)) if (done) break
  return done!
}
