import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { document } from '../read.ts'
import type { StackRef } from './stack.ts'
import type { StackData } from './stack-data.ts'

/**
 * Gives what `abandonStack` would, and leaves the stack. Only where the cloud’s operator allows abandoning.
 *
 * @example
 * const { resources } = await exportStack(client, stack)
 */
export const exportStack = (client: Client, { name, id }: StackRef, options?: CallOptions): Promise<StackData> =>
  client.request('orchestration', path`stacks/${name}/${id}/export`, {
    ...options,
    read: (body) => document(body) as StackData,
  })
