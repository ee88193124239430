import type { Client } from '@heatkit/core'
import { StackError } from './stack-error.ts'
import type { Stack } from './stack.ts'

/** The error of a stack whose last action failed, with the causes as far as they can be read. */
export async function failure(client: Client, stack: Stack, call: { signal: AbortSignal }): Promise<StackError> {
  try {
    const { readCauses } = await import('../failures/on-failure.ts')
    return new StackError(await readCauses(client, stack, call))
  } catch {
    call.signal.throwIfAborted()
    // that the stack failed matters more than that its events cannot be read
    return new StackError({ stack, reason: stack.statusReason ?? '', causes: [] })
  }
}
