import { type Client, path } from '@heatkit/core'
import { type Event, readEvent } from '../events/event.ts'
import { poll, type WaitOptions } from '../polls.ts'
import { list } from '../read.ts'
import { getStack } from './get-stack.ts'
import { isGone } from './is-gone.ts'
import { type Before, LAG, settling } from './settling.ts'
import { StackError } from './stack-error.ts'
import type { Stack, StackRef } from './stack.ts'

export interface WaitForStack extends WaitOptions {
  /** `complete` when absent. With `gone` the stack's name is free again. */
  until?: 'complete' | 'gone'
  /** The stack as read before the action that is waited for. Not needed after `createStack` and `deleteStack`. */
  before?: Before
}

/**
 * Waits until what was asked of a stack is done, and gives the stack with its outputs. Throws a `StackError` when it failed,
 * was rolled back or deleted, a `CloudError` with code `WaitTimeout` at the deadline, and the signal's reason on abort.
 *
 * @example
 * const { outputs } = await waitForStack(client, stack, { timeout: 10 * 60_000 })
 */
export async function waitForStack(client: Client, stack: StackRef, options: WaitForStack = {}): Promise<Stack> {
  const began = performance.now()
  const settled = settling(options.before)
  let last: Stack | undefined
  let begun = false
  const still = () => `${stack.name} is still ${last?.status ?? 'unseen'}`

  return poll(
    options,
    async (call) => {
      try {
        last = await getStack(client, stack, call)
      } catch (error) {
        if (!isGone(error)) throw error
        if (options.until === 'gone') return (await isListed(client, stack, call)) ? undefined : gone(stack)
        if (last || performance.now() - began > LAG) throw error
        return undefined
      }
      if (options.until === 'gone') {
        if (last.status.endsWith('_IN_PROGRESS')) begun = true
        // an earlier deletion's failure may still be shown for a moment
        if (last.status === 'DELETE_FAILED' && (begun || performance.now() - began > LAG)) {
          throw await failure(client, last, call)
        }
        return last.status === 'DELETE_COMPLETE' && !(await isListed(client, stack, call)) ? last : undefined
      }
      if (!settled(last)) return undefined
      if (/^(?!DELETE|ROLLBACK)\w+_COMPLETE$/.test(last.status)) return last
      throw await failure(client, last, call)
    },
    still,
  )
}

/** A deleted stack keeps its name for a while. */
const isListed = (client: Client, { id }: StackRef, call: object) =>
  client.request('orchestration', 'stacks', { ...call, query: { id }, read: (body) => readStacks(body).length > 0 })

const readStacks = list('stacks', ({ id }) => id as string)
const readEvents = list('events', readEvent)

const gone = (stack: StackRef): Stack => ({ ...stack, status: 'DELETE_COMPLETE', tags: [], outputs: {} })

/** Why the stack's last action failed, by its events back to the action's beginning; a rollback belongs to what it undoes. */
async function failure(client: Client, stack: Stack, call: { signal: AbortSignal }): Promise<StackError> {
  const failed: Event[] = []
  let { statusReason } = stack
  const read = async (nested_depth?: number) => {
    const query = { sort_dir: 'desc', limit: 500, nested_depth }
    return client.request('orchestration', path`stacks/${stack.name}/${stack.id}/events`, {
      ...call,
      query,
      read: readEvents,
    })
  }
  try {
    const nested = await read(5)
    // Heat finds nested stacks by their resources, and nothing at all when a rollback has removed those
    for (const event of nested.length ? nested : await read()) {
      const own = event.physicalResourceId === stack.id
      if (own && /^(?!ROLLBACK)\w+_IN_PROGRESS$/.test(event.status)) break
      if (!event.status.endsWith('_FAILED')) continue
      if (own) statusReason = event.statusReason
      else failed.push(event)
    }
  } catch {
    call.signal.throwIfAborted()
    // that the stack failed matters more than that its events cannot be read
  }
  return new StackError({ ...stack, ...(statusReason && { statusReason }) }, failed)
}
