import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { under } from '../read.ts'
import type { StackRef } from '../stacks/stack.ts'
import { type Output, readOutput } from './output.ts'

/**
 * Reads one output with its value.
 *
 * @example
 * const { value } = await getOutput(client, stack, { name: 'url' })
 */
export const getOutput = (
  client: Client,
  stack: StackRef,
  { name }: { name: string },
  options?: CallOptions,
): Promise<Output> =>
  client.request('orchestration', path`stacks/${stack.name}/${stack.id}/outputs/${name}`, {
    ...options,
    read: under('output', readOutput),
  })
