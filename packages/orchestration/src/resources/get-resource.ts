import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { under } from '../read.ts'
import type { StackRef } from '../stacks/stack.ts'
import { readResource, type Resource } from './resource.ts'

export interface GetResource {
  name: string
  /** Names of attributes that are read though the resource’s type does not show them. */
  withAttributes?: readonly string[]
}

/**
 * Reads a resource with its attributes.
 *
 * @example
 * const { status, attributes } = await getResource(client, stack, { name: 'server' })
 */
export const getResource = (
  client: Client,
  stack: StackRef,
  { name, withAttributes }: GetResource,
  options?: CallOptions,
): Promise<Resource> =>
  client.request('orchestration', path`stacks/${stack.name}/${stack.id}/resources/${name}`, {
    ...options,
    ...(withAttributes && { query: { with_attr: withAttributes } }),
    read: under('resource', readResource),
  })
