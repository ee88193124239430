import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { under } from '../read.ts'
import type { StackRef } from '../stacks/stack.ts'
import { type Event, readEvent } from './event.ts'

/**
 * Reads an event with the type and the properties that its resource had.
 *
 * @example
 * const { resourceProperties } = await getEvent(client, stack, event)
 */
export const getEvent = (
  client: Client,
  stack: StackRef,
  { id, resourceName }: Pick<Event, 'id' | 'resourceName'>,
  options?: CallOptions,
): Promise<Event> =>
  client.request('orchestration', path`stacks/${stack.name}/${stack.id}/resources/${resourceName}/events/${id}`, {
    ...options,
    read: under('event', readEvent),
  })
