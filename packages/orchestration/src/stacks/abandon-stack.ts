import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { document } from '../read.ts'
import type { StackRef } from './stack.ts'
import type { StackData } from './stack-data.ts'

/**
 * Has Heat forget a stack whose resources stay, and gives what `adoptStack` wants: keep it, nobody else does. Only where
 * the cloud’s operator allows it; throws an `HttpError` with type `NotSupported` elsewhere.
 *
 * @example
 * const data = await abandonStack(client, stack)
 */
export const abandonStack = (client: Client, { name, id }: StackRef, options?: CallOptions): Promise<StackData> =>
  client.request('orchestration', path`stacks/${name}/${id}/abandon`, {
    ...options,
    method: 'DELETE',
    read: (body) => document(body) as StackData,
  })
