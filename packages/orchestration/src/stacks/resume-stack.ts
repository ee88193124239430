import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { act } from './act.ts'
import type { StackRef } from './stack.ts'

/**
 * Asks Heat to resume what `suspendStack` suspended. Heat agrees before the stack shows it, as there.
 *
 * @example
 * await resumeStack(client, stack)
 */
export const resumeStack = (client: Client, stack: StackRef, options?: CallOptions): Promise<void> =>
  act(client, stack, 'resume', options)
