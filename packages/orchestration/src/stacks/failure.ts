import { type Client, path } from '@heatkit/core'
import { type Event, readEvent } from '../events/event.ts'
import { list } from '../read.ts'
import { StackError } from './stack-error.ts'
import type { Stack } from './stack.ts'

/** Why the stack's last action failed, by its events back to the action's beginning; a rollback belongs to what it undoes. */
export async function failure(client: Client, stack: Stack, call: { signal: AbortSignal }): Promise<StackError> {
  const failed: Event[] = []
  let { statusReason } = stack
  const read = async (nested_depth?: number) => {
    const query = { sort_dir: 'desc', limit: 500, nested_depth }
    return client.request('orchestration', path`stacks/${stack.name}/${stack.id}/events`, {
      ...call,
      query,
      read: readEvents,
    })
  }
  try {
    const nested = await read(5)
    // Heat finds nested stacks by their resources, and nothing at all when a rollback has removed those
    for (const event of nested.length ? nested : await read()) {
      const own = event.physicalResourceId === stack.id
      if (own && /^(?!ROLLBACK)\w+_IN_PROGRESS$/.test(event.status)) break
      if (!event.status.endsWith('_FAILED')) continue
      if (own) statusReason = event.statusReason
      else failed.push(event)
    }
  } catch {
    call.signal.throwIfAborted()
    // that the stack failed matters more than that its events cannot be read
  }
  return new StackError({ ...stack, ...(statusReason && { statusReason }) }, failed)
}

const readEvents = list('events', readEvent)
