import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import type { StackRef } from '../stacks/stack.ts'
import type { Hook } from './hook.ts'
import { signalResource } from './signal-resource.ts'

/**
 * Lets Heat go on where a hook holds up a resource. Throws an `HttpError` with type `InvalidBreakPointHook` where none does.
 *
 * @example
 * await clearHook(client, stack, { name: 'server', hook: 'pre-create' })
 */
export const clearHook = (
  client: Client,
  stack: StackRef,
  { name, hook }: { name: string; hook: Hook },
  options?: CallOptions,
): Promise<void> => signalResource(client, stack, { name, details: { unset_hook: hook } }, options)
