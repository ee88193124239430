import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { act } from './act.ts'
import type { StackRef } from './stack.ts'

/**
 * Asks Heat to look whether every resource is there and well. What is not becomes `CHECK_FAILED`, and the next update
 * replaces it. Heat agrees before the stack shows it: read the stack first and give that as `before` to `waitForStack`.
 *
 * @example
 * await checkStack(client, stack)
 */
export const checkStack = (client: Client, stack: StackRef, options?: CallOptions): Promise<void> =>
  act(client, stack, 'check', options)
