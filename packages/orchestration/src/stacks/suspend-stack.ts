import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { act } from './act.ts'
import type { StackRef } from './stack.ts'

/**
 * Asks Heat to suspend a stack’s resources, such as its servers. Heat agrees before the stack shows it: read the stack
 * first and give that as `before` to `waitForStack`.
 *
 * @example
 * await suspendStack(client, stack)
 */
export const suspendStack = (client: Client, stack: StackRef, options?: CallOptions): Promise<void> =>
  act(client, stack, 'suspend', options)
