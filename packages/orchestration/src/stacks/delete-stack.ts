import { type Client, path } from '@heatkit/core'
import type { WaitOptions } from '../polls.ts'
import { isGone } from './is-gone.ts'
import { StackError } from './stack-error.ts'
import type { StackRef } from './stack.ts'
import { waitForDeletion } from './wait-for-deletion.ts'

export interface DeleteStack extends WaitOptions {
  /** Returns when the stack is gone and its name free again, and asks twice more where that fails: it often passes. */
  wait?: true
}

/**
 * Asks Heat to delete a stack and all that it made, and returns as soon as it has agreed to, or waits for the end. A stack
 * that is gone already is no error. Throws a `StackError` when it waits and the stack cannot be deleted.
 *
 * @example
 * await deleteStack(client, stack, { wait: true })
 */
export async function deleteStack(client: Client, stack: StackRef, options: DeleteStack = {}): Promise<void> {
  const { wait, timeout = 3_900_000, interval: _, ...call } = options
  const deadline = performance.now() + timeout
  for (let tries = 3; ; tries -= 1) {
    try {
      await client.request('orchestration', path`stacks/${stack.name}/${stack.id}`, { ...call, method: 'DELETE' })
    } catch (error) {
      if (!isGone(error)) throw error
    }
    if (!wait) return
    try {
      return await waitForDeletion(client, stack, { ...options, timeout: deadline - performance.now() })
    } catch (error) {
      if (!(error instanceof StackError) || tries === 1) throw error
    }
  }
}
