import type { Event } from '../events/event.ts'
import type { Resource } from '../resources/resource.ts'
import type { Stack, StackRef } from '../stacks/stack.ts'
import type { Cause } from './cause.ts'
import { cleanReason } from './clean-reason.ts'
import { hints } from './hints.ts'

/** By the id of a nested stack: the resource that it is. */
export type Nested = Map<string, Pick<Resource, 'name' | 'stack'>>

/** Events of what failed; a signal that was refused is none. */
export const failures = (events: Event[]): Event[] =>
  events.filter(({ status }) => /^(?!SIGNAL)\w+_FAILED$/.test(status))

/** Others’ failure: Heat stops what is under way. */
const stopped = /\b(aborted|cancelled|canceled)\b|^Operation cancelled/i

/**
 * What is at the bottom of a stack’s failure, by the events of its last action, newest first, and by the resources that are
 * stacks themselves. The causes are the oldest first.
 */
export function findCauses(stack: Stack, events: Event[], nested: Nested): Cause[] {
  const ofStack = (event: Event) => event.physicalResourceId === event.stack?.id
  const failed = failures(events).filter((event) => !ofStack(event))
  const key = (event: Event) => `${event.stack?.id}/${event.resourceName}`
  const newest = [...new Map(failed.toReversed().map((event) => [key(event), event])).values()]
  const inner = (event: Event) => newest.some((other) => other !== event && isIn(other, event))
  const bottom = newest.filter((event) => !inner(event))
  const own = bottom.filter(({ statusReason = '' }) => !stopped.test(cleanReason(statusReason).message))

  const cause = (event: Event, reason = event.statusReason): Cause => {
    const { path, message, error } = cleanReason(reason)
    const above = pathTo(event.stack, stack.id, nested)
    // what was below is gone, but Heat's reason still names it
    const below = path.slice(path.lastIndexOf(event.resourceName) + 1)
    return {
      path: [...above, event.resourceName, ...(path.includes(event.resourceName) ? below : [])],
      stack: event.stack ?? stack,
      status: event.status,
      events: events.filter((other) => key(other) === key(event)).slice(0, 10),
      ...told(message, error),
    }
  }
  if (own.length) return own.map((event) => cause(event))
  const { path, message, error } = cleanReason(ownReason(stack, events))
  // all were stopped, for a reason that is the stack's: it took too long, or somebody asked for something else
  if (bottom.length && !path.length) return bottom.map((event) => ({ ...cause(event), ...told(message, error) }))
  const whole = events.filter((event) => event.physicalResourceId === stack.id).slice(0, 10)
  return [{ path, stack, status: stack.status, events: whole, ...told(message, error) }]
}

/** A rollback’s reason may stand in the stack’s status; the failure’s own is in the event. */
export const ownReason = (stack: Stack, events: Event[]): string =>
  events.find((event) => event.physicalResourceId === stack.id && event.status.endsWith('_FAILED'))?.statusReason ??
  stack.statusReason ??
  ''

const told = (reason: string, error?: string): Pick<Cause, 'reason' | 'error' | 'hint'> => {
  const hint = hints.find(([pattern]) => pattern.test(`${error ?? ''}: ${reason}`))?.[1]
  return { reason, ...(error && { error }), ...(hint && { hint }) }
}

/** Whether something failed in the stack that a resource is. */
const isIn = (event: Event, outer: Event) =>
  event.stack !== undefined && outer.physicalResourceId?.split('/').at(-1) === event.stack.id

function pathTo(stack: StackRef | undefined, root: string, nested: Nested): string[] {
  const outer = stack && stack.id !== root ? nested.get(stack.id) : undefined
  return outer ? [...pathTo(outer.stack, root, nested), outer.name] : []
}
