import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { act } from './act.ts'
import type { StackRef } from './stack.ts'

/**
 * Stops a creation or an update, and leaves everything as far as it got. Throws an `HttpError` with type `NotSupported`
 * when neither is under way.
 *
 * @example
 * await cancelWithoutRollback(client, stack)
 */
export const cancelWithoutRollback = (client: Client, stack: StackRef, options?: CallOptions): Promise<void> =>
  act(client, stack, 'cancel_without_rollback', options)
