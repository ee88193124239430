import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { list } from '../read.ts'
import { spelled } from '../spelled.ts'
import { type Event, readEvent } from './event.ts'

export interface EventFilter {
  resourceName?: string | readonly string[]
  resourceType?: string | readonly string[]
  resourceAction?: string | readonly string[]
  /** Without its action: `COMPLETE`. */
  resourceStatus?: string | readonly string[]
  /** Levels of nested stacks to look into. */
  nestedDepth?: number
  /** By time when absent. */
  sortBy?: 'time' | 'resourceType'
  /** `desc`, newest first, when absent. */
  sortDirection?: 'asc' | 'desc'
  /** Id of an event; the list begins behind it. One that was purged is as good as none. */
  after?: string
  /** Events asked for in one request. 200 when absent; Heat keeps about 1,000 for each stack. */
  pageSize?: number
}

/** Yields the events at a path, page by page, each once. */
export async function* pageEvents(
  client: Client,
  where: string,
  { after, pageSize = 200, sortBy, ...filter }: EventFilter,
  options?: CallOptions,
): AsyncGenerator<Event> {
  // Heat turns the order around when it is given a key alone
  const order = { sort_dir: 'desc', sort_keys: sortBy && sortKeys[sortBy] }
  const query = { ...order, ...spelled(filter, names), limit: pageSize }
  const seen = new Set<string>()
  for (let marker = after; ;) {
    const call = { ...options, query: { ...query, marker }, read: readEvents }
    const events = await client.request('orchestration', where, call)
    const fresh = events.filter((event) => !seen.has(event.id))
    for (const event of fresh) seen.add(event.id)
    yield* fresh
    if (events.length < pageSize || !fresh.length) return
    marker = events.at(-1)!.id
  }
}

const sortKeys = { time: 'event_time', resourceType: 'resource_type' }

const names = {
  resourceName: 'resource_name',
  resourceType: 'resource_type',
  resourceAction: 'resource_action',
  resourceStatus: 'resource_status',
  nestedDepth: 'nested_depth',
  sortDirection: 'sort_dir',
}

const readEvents = list('events', readEvent)
