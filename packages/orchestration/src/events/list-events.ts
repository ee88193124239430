import { type Client, path } from '@heatkit/core'
import { list } from '../read.ts'
import type { StackRef } from '../stacks/stack.ts'
import { type Event, readEvent } from './event.ts'

export interface EventFilter {
  resourceName?: string | readonly string[]
  resourceType?: string | readonly string[]
  resourceAction?: string | readonly string[]
  /** Without its action: `COMPLETE`. */
  resourceStatus?: string | readonly string[]
  /** Levels of nested stacks to look into. */
  nestedDepth?: number
  /** `desc`, newest first, when absent. */
  sortDirection?: 'asc' | 'desc'
  /** Id of an event; the list begins behind it. One that was purged is as good as none. */
  after?: string
  /** Events asked for in one request. 200 when absent; Heat keeps about 1,000 for each stack. */
  pageSize?: number
}

/**
 * Yields a stack's events, and asks for the next page only when it is wanted.
 *
 * @example
 * for await (const event of listEvents(client, stack, { resourceStatus: 'FAILED' })) console.log(event.statusReason)
 */
export async function* listEvents(
  client: Client,
  { name, id }: StackRef,
  { after, pageSize = 200, ...filter }: EventFilter = {},
  options?: { signal?: AbortSignal },
): AsyncGenerator<Event> {
  const query = {
    resource_name: filter.resourceName,
    resource_type: filter.resourceType,
    resource_action: filter.resourceAction,
    resource_status: filter.resourceStatus,
    nested_depth: filter.nestedDepth,
    // Heat turns the order around when it is given a key alone
    sort_dir: filter.sortDirection ?? 'desc',
    limit: pageSize,
  }
  const seen = new Set<string>()
  for (let marker = after; ;) {
    const call = { ...options, query: { ...query, marker }, read: readEvents }
    const events = await client.request('orchestration', path`stacks/${name}/${id}/events`, call)
    const fresh = events.filter((event) => !seen.has(event.id))
    for (const event of fresh) seen.add(event.id)
    yield* fresh
    if (events.length < pageSize || !fresh.length) return
    marker = events.at(-1)!.id
  }
}

const readEvents = list('events', readEvent)
