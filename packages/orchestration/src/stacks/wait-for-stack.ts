import { type Client, isStatus, path } from '@heatkit/core'
import { type Event, readEvent } from '../events/event.ts'
import { poll, type WaitOptions } from '../polls.ts'
import { list } from '../read.ts'
import { getStack } from './get-stack.ts'
import { type Before, settling } from './settling.ts'
import { StackError } from './stack-error.ts'
import type { Stack, StackRef } from './stack.ts'

export interface WaitForStack extends WaitOptions {
  /** `complete` when absent. With `gone` the stack's name is free again. */
  until?: 'complete' | 'gone'
  /** The stack as read before the action that is waited for. Not needed after `createStack` and `deleteStack`. */
  before?: Before
}

/** How long a database may take to show a new stack, in milliseconds. */
const LAG = 10_000

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
  let reason: string | undefined
  const still = () => `${stack.name} is still ${last?.status ?? 'unseen'}`

  return poll(
    options,
    async (call) => {
      try {
        last = await getStack(client, stack, call)
      } catch (error) {
        if (!isStatus(error, 404)) throw error
        if (options.until === 'gone') return (await isListed(client, stack, call)) ? undefined : gone(stack)
        if (last || performance.now() - began > LAG) throw error
        return undefined
      }
      if (last.status.endsWith('_FAILED')) reason ??= last.statusReason
      if (options.until === 'gone') {
        if (last.status === 'DELETE_FAILED') throw await failure(client, last, call)
        return last.status === 'DELETE_COMPLETE' && !(await isListed(client, stack, call)) ? last : undefined
      }
      if (!settled(last)) return undefined
      if (/^(?!DELETE|ROLLBACK)\w+_COMPLETE$/.test(last.status)) return last
      throw await failure(client, { ...last, ...(reason && { statusReason: reason }) }, call)
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

/** What failed in the stack's last action: the newest failure of each resource. */
async function failure(client: Client, stack: Stack, call: { signal?: AbortSignal }): Promise<StackError> {
  const since = stack.updatedAt ?? stack.createdAt ?? 0
  const failed = new Map<string, Event>()
  try {
    const query = { resource_status: 'FAILED', nested_depth: 5, sort_dir: 'asc' }
    const events = path`stacks/${stack.name}/${stack.id}/events`
    for (const event of await client.request('orchestration', events, { ...call, query, read: readEvents })) {
      if (event.time >= since && event.physicalResourceId !== stack.id)
        failed.set(event.physicalResourceId + event.resourceName, event)
    }
  } catch {
    call.signal?.throwIfAborted()
    // that the stack failed matters more than that its events cannot be read
  }
  return new StackError(stack, [...failed.values()].reverse())
}
