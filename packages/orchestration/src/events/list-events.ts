import { type Client, path } from '@heatkit/core'
import type { StackRef } from '../stacks/stack.ts'
import type { Event } from './event.ts'
import { type EventFilter, pageEvents } from './page-events.ts'

/**
 * Yields a stack's events, and asks for the next page only when it is wanted.
 *
 * @example
 * for await (const event of listEvents(client, stack, { resourceStatus: 'FAILED' })) console.log(event.statusReason)
 */
export const listEvents = (
  client: Client,
  { name, id }: StackRef,
  filter: EventFilter = {},
  options?: { signal?: AbortSignal },
): AsyncGenerator<Event> => pageEvents(client, path`stacks/${name}/${id}/events`, filter, options)
