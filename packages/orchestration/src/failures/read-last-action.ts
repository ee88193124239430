import type { Client } from '@heatkit/core'
import type { Event } from '../events/event.ts'
import { listEvents } from '../events/list-events.ts'
import type { StackRef } from '../stacks/stack.ts'

/** The events of a stack’s last action and of those in it, newest first; a rollback belongs to what it undoes. */
export async function readLastAction(
  client: Client,
  stack: StackRef,
  call: { signal?: AbortSignal },
): Promise<Event[]> {
  const nested = await read(client, stack, 5, call)
  // Heat finds nested stacks by their resources, and nothing at all when a rollback has removed those
  return nested.length ? nested : read(client, stack, undefined, call)
}

async function read(client: Client, stack: StackRef, nestedDepth: number | undefined, call: { signal?: AbortSignal }) {
  const events: Event[] = []
  for await (const event of listEvents(client, stack, { pageSize: 1_000, ...(nestedDepth && { nestedDepth }) }, call)) {
    events.push(event)
    if (event.physicalResourceId === stack.id && /^(?!ROLLBACK)\w+_IN_PROGRESS$/.test(event.status)) break
  }
  return events
}
