import type { Client } from '@heatkit/core'
import { polls, type WaitOptions } from '../polls.ts'
import { list } from '../read.ts'
import { failure } from './failure.ts'
import { LAG } from './settling.ts'
import { readStack, type StackRef } from './stack.ts'

/**
 * Waits until a stack that is being deleted or abandoned is gone and its name free again, which is a second or two after Heat
 * first says `DELETE_COMPLETE`. Throws a `StackError` when deleting failed, a `CloudError` with code `WaitTimeout` at the
 * deadline, and the signal's reason on abort.
 *
 * @example
 * await waitForDeletion(client, stack)
 */
export async function waitForDeletion(client: Client, stack: StackRef, options: WaitOptions = {}): Promise<void> {
  const began = performance.now()
  let status = 'listed'
  let begun = false
  const look = async (call: { signal: AbortSignal }) => {
    // a deleted stack keeps its name for as long as it is listed
    const query = { id: stack.id, show_nested: true, show_hidden: true }
    const [row] = await client.request('orchestration', 'stacks', { ...call, query, read: readStacks })
    if (!row) return true
    status = row.status
    begun ||= status.endsWith('_IN_PROGRESS')
    // the failure of a deletion before may be shown for a moment
    if (status === 'DELETE_FAILED' && (begun || performance.now() - began > LAG)) throw await failure(client, row, call)
    return false
  }
  for await (const gone of polls(options, look, () => `${stack.name} is still ${status}`)) if (gone) return
}

const readStacks = list('stacks', readStack)
