import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { type ResourceChanges, readChanges } from './resource-changes.ts'
import type { StackRef } from './stack.ts'
import { stackBody } from './stack-body.ts'
import type { UpdateStack } from './update-stack.ts'

/**
 * Says what `updateStack` would do to each resource, and does nothing. `nested` looks into nested stacks, too.
 *
 * @example
 * const { replaced } = await previewUpdate(client, stack, { template })
 */
export const previewUpdate = (
  client: Client,
  { name, id }: StackRef,
  { nested, ...contents }: UpdateStack & { nested?: boolean },
  options?: CallOptions,
): Promise<ResourceChanges> =>
  client.request('orchestration', path`stacks/${name}/${id}/preview`, {
    ...options,
    method: 'PUT',
    query: { show_nested: nested },
    ...stackBody(contents),
    read: readChanges,
  })
