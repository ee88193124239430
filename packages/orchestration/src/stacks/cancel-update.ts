import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { act } from './act.ts'
import type { StackRef } from './stack.ts'

/**
 * Stops an update, and has Heat undo what it did. Throws an `HttpError` with type `NotSupported` when none is under way.
 *
 * @example
 * await cancelUpdate(client, stack)
 */
export const cancelUpdate = (client: Client, stack: StackRef, options?: CallOptions): Promise<void> =>
  act(client, stack, 'cancel_update', options)
