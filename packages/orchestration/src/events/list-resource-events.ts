import { type Client, isStatus, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import type { StackRef } from '../stacks/stack.ts'
import type { Event } from './event.ts'
import { type EventFilter, pageEvents } from './page-events.ts'

/**
 * Yields what happened to one resource. Of one without events Heat says that it is not there, which is an `HttpError`
 * with status 404.
 *
 * @example
 * for await (const { time, status } of listResourceEvents(client, stack, { name: 'server' })) console.log(time, status)
 */
export async function* listResourceEvents(
  client: Client,
  stack: StackRef,
  { name }: { name: string },
  filter: Omit<EventFilter, 'resourceName' | 'nestedDepth'> = {},
  options?: CallOptions,
): AsyncGenerator<Event> {
  let given = filter.after !== undefined
  try {
    const where = path`stacks/${stack.name}/${stack.id}/resources/${name}/events`
    for await (const event of pageEvents(client, where, filter, options)) {
      given = true
      yield event
    }
  } catch (error) {
    // behind the last event there is nothing, which is the same to Heat
    if (!given || !isStatus(error, 404)) throw error
  }
}
