import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { listEvents } from '../events/list-events.ts'
import { spelled } from '../spelled.ts'
import type { StackRef } from '../stacks/stack.ts'
import type { Hook } from './hook.ts'

/** Where a stack waits to be told to go on. */
export interface PendingHook {
  /** The resource’s. */
  name: string
  hook: Hook
  /** Stack that the resource is in. */
  stack: StackRef
}

export interface HookFilter {
  /** Levels of nested stacks to look into. */
  nestedDepth?: number
}

/**
 * Lists the hooks that hold up a stack, newest first. Heat tells of them in its events only, so one whose event was purged
 * is missing.
 *
 * @example
 * for (const hook of await listHooks(client, stack, { nestedDepth: 2 })) await clearHook(client, hook.stack, hook)
 */
export async function listHooks(
  client: Client,
  stack: StackRef,
  filter: HookFilter = {},
  options?: CallOptions,
): Promise<PendingHook[]> {
  spelled(filter, { nestedDepth: 'nested_depth' })
  const seen = new Set<string>()
  const pending: PendingHook[] = []
  for await (const event of listEvents(client, stack, filter, options)) {
    const { resourceName: name, stack: where = stack, status, statusReason = '' } = event
    const resource = `${where.id} ${name}`
    // a resource waits while its last event says so; a signal is no answer
    if (seen.has(resource) || status.startsWith('SIGNAL_')) continue
    seen.add(resource)
    const [, hook] = / paused until Hook (\S+) is cleared$/.exec(statusReason) ?? []
    if (hook) pending.push({ name, hook: hook as Hook, stack: where })
  }
  return pending
}
