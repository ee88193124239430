import type { Client } from '@heatkit/core'
import { getStack } from './get-stack.ts'
import { isGone } from './is-gone.ts'
import { type Before, LAG, settling } from './settling.ts'
import type { Stack, StackRef } from './stack.ts'

/** What is known of a stack, and what each look at it tells. */
export interface Watch {
  stack?: Stack
  /** Whether what was asked of the stack has ended. Throws when the stack is gone. */
  ended: (call: { signal: AbortSignal }) => Promise<boolean>
  /** For the error that says that it took too long. */
  still: () => string
}

export function watching(client: Client, ref: StackRef, before?: Before): Watch {
  const began = performance.now()
  const settled = settling(before)
  const watch: Watch = {
    async ended(call) {
      try {
        watch.stack = await getStack(client, ref, call)
      } catch (error) {
        // a database may take a while to show a new stack
        if (watch.stack || !isGone(error) || performance.now() - began > LAG) throw error
        return false
      }
      return settled(watch.stack)
    },
    still: () => `${ref.name} is still ${watch.stack?.status ?? 'unseen'}`,
  }
  return watch
}
