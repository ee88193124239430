import type { Client } from '@heatkit/core'
import { polls, type WaitOptions } from '../polls.ts'
import { isGone } from '../stacks/is-gone.ts'
import type { Before } from '../stacks/settling.ts'
import type { StackRef } from '../stacks/stack.ts'
import { watching } from '../stacks/watching.ts'
import type { Event } from './event.ts'
import { listEvents } from './list-events.ts'

export interface FollowEvents extends WaitOptions {
  /** Id of an event; only later ones are given. All when absent. */
  after?: string
  /** Levels of nested stacks to look into. */
  nestedDepth?: number
  /** The stack as read before the action that is followed. Not needed after `createStack`. */
  before?: Before
}

/** Heat's workers may write down an event this much later than they say it happened, in milliseconds; times are whole seconds. */
const DELAY = 2_000

/**
 * Yields a stack's events in their order as they come, each once, and ends when the stack has settled or is gone; whether it
 * failed, `waitForStack` tells. The newest are held back for one look, for an earlier one may come late.
 *
 * @example
 * for await (const event of followEvents(client, stack)) console.log(event.resourceName, event.status)
 */
export async function* followEvents(
  client: Client,
  stack: StackRef,
  options: FollowEvents = {},
): AsyncGenerator<Event> {
  const { nestedDepth } = options
  const watch = watching(client, stack, options.before)
  const told = new Set<string>()
  let found = new Set<string>()
  let held: Event[] = []
  let marker = options.after
  /** The same among the stack's own events: one of a nested stack means nothing to a list without those. */
  let own: string | undefined
  /** By the last of its own events. */
  let status: string | undefined
  let quiet = 0
  let seen = false
  let ended = false
  let complete = false

  const isOwn = (event: Event) => event.physicalResourceId === stack.id
  const read = async (call: { signal: AbortSignal }, depth = nestedDepth) => {
    const after = depth === nestedDepth ? marker : own
    const filter = {
      sortDirection: 'asc' as const,
      pageSize: 1_000,
      ...(after && { after }),
      ...(depth && { nestedDepth: depth }),
    }
    const events: Event[] = []
    const since = after || !marker ? 0 : Number(watch.stack?.updatedAt)
    for await (const event of listEvents(client, stack, filter, call))
      if (!told.has(event.id) && !(Number(event.time) < since)) events.push(event)
    seen = true
    const listed = new Set(events.map(({ id }) => id))
    // those of nested stacks vanish with their stack
    held = [...held.filter(({ id }) => !listed.has(id)), ...events].toSorted((one, other) => +one.time - +other.time)
    status = held.findLast(isOwn)?.status ?? status
  }
  const look = async (call: { signal: AbortSignal }) => {
    try {
      await read(call)
      const news = held.filter(({ id }) => !found.has(id))
      quiet = news.length ? 0 : quiet + 1
      // an event says that the stack has settled; where that is missing its status does, asked for ever more seldom
      const isDue = complete || Number.isInteger(Math.log2(quiet))
      const settles = news.some((event) => isOwn(event) && !event.status.endsWith('_IN_PROGRESS'))
      if ((isDue || settles) && (await watch.ended(call))) {
        // Heat writes down the last event after the stack’s status; and of nested ones it gives none where resources are gone
        for (const depth of [nestedDepth, 0])
          if (status !== watch.stack!.status && depth !== undefined) await read(call, depth)
        ended = complete || status === watch.stack!.status
        complete = true
      }
    } catch (error) {
      if (!isGone(error)) throw error
      if (seen) ended = true
      // says whether it is too early or too late
      else await watch.ended(call)
    }
    const newest = Number(held.at(-1)?.time)
    const early = held.findIndex(({ id, time }) => !ended && !found.has(id) && newest - Number(time) < DELAY)
    found = new Set(held.map(({ id }) => id))
    return held.splice(0, early < 0 ? held.length : early)
  }
  for await (const events of polls(options, look, () =>
    status ? `${stack.name} is still ${status}` : watch.still(),
  )) {
    for (const event of events) {
      told.add(event.id)
      marker = event.id
      if (event.stack?.id === stack.id) own = event.id
      yield event
    }
    if (ended) return
  }
}
