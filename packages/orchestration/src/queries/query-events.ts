import type { Client } from '@heatkit/core'
import type { Event } from '../events/event.ts'
import { listEvents } from '../events/list-events.ts'
import type { StackRef } from '../stacks/stack.ts'
import { all } from './all.ts'
import { isMoving, type Query, query, type QueryOptions } from './query.ts'

/**
 * A stack’s events, newest first, for TanStack Query: read again until the stack itself has said that its action has ended.
 *
 * @example
 * const { data = [] } = useQuery(queryEvents(client, stack, { nestedDepth: 2 }))
 */
export const queryEvents = (
  client: Client,
  stack: StackRef,
  filter: { nestedDepth?: number } = {},
  options: QueryOptions = {},
): Query<Event[]> =>
  query(
    ['events', stack.id, filter],
    options,
    (call) => all(listEvents(client, stack, filter, call)),
    (events) => isMoving(events.find(({ physicalResourceId }) => physicalResourceId === stack.id)),
  )
