import type { Client } from '@heatkit/core'
import { poll, type WaitOptions } from '../polls.ts'
import { getStack } from '../stacks/get-stack.ts'
import { isGone } from '../stacks/is-gone.ts'
import { type Before, LAG, settling } from '../stacks/settling.ts'
import type { Stack, StackRef } from '../stacks/stack.ts'
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

/**
 * Yields a stack's events in their order as they come, each once, and ends when the stack has settled or is gone; whether it
 * failed, `waitForStack` tells.
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
  const began = performance.now()
  const settled = settling(options.before)
  const seen = new Set<string>()
  const fresh: Event[] = []
  let after = options.after
  let last: Stack | undefined
  let ended = false

  const look = async (call: { signal: AbortSignal }) => {
    // the status first: whatever had happened by then is in the events
    try {
      last = await getStack(client, stack, call)
    } catch (error) {
      // a database may take a while to show a new stack
      if (last || !isGone(error) || performance.now() - began > LAG) throw error
      return undefined
    }
    ended = settled(last)
    // with nested ones Heat gives no events any more of a stack whose resources are gone
    for (const depth of nestedDepth && ended ? [nestedDepth, undefined] : [nestedDepth]) {
      const filter = { sortDirection: 'asc' as const, ...(after && { after }), ...(depth && { nestedDepth: depth }) }
      for await (const event of listEvents(client, stack, filter, call)) {
        if (!seen.has(event.id)) fresh.push(event)
        seen.add(event.id)
      }
    }
    after = fresh.at(-1)?.id ?? after
    return fresh.length || ended ? fresh.splice(0) : undefined
  }
  const goneIsTheEnd = (error: unknown): Event[] => {
    if (!last || !isGone(error)) throw error
    ended = true
    return fresh.splice(0)
  }
  for (let first = true; !ended; first = false) {
    const turn = poll(
      options,
      async (call, round) => (first || round ? look(call) : undefined),
      () => `${stack.name} is still ${last?.status ?? 'unseen'}`,
      began,
    )
    yield* await turn.catch(goneIsTheEnd)
  }
}
