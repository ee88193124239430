import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { list } from '../read.ts'
import type { StackRef } from '../stacks/stack.ts'
import { type Output, readOutput } from './output.ts'

/**
 * Lists a stack’s outputs without their values, which `getStack` gives all at once and `getOutput` one by one.
 *
 * @example
 * for (const { name, description } of await listOutputs(client, stack)) console.log(name, description)
 */
export const listOutputs = (client: Client, { name, id }: StackRef, options?: CallOptions): Promise<Output[]> =>
  client.request('orchestration', path`stacks/${name}/${id}/outputs`, { ...options, read: list('outputs', readOutput) })
