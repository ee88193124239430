import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { patchBody } from './patch-body.ts'
import type { PatchStack } from './patch-stack.ts'
import { type ResourceChanges, readChanges } from './resource-changes.ts'
import type { StackRef } from './stack.ts'

/**
 * Says what `patchStack` would do to each resource, and does nothing. `nested` looks into nested stacks, too.
 *
 * @example
 * const { replaced } = await previewPatch(client, stack, { parameters: { image: 'debian-13' } })
 */
export const previewPatch = (
  client: Client,
  { name, id }: StackRef,
  { nested, ...change }: PatchStack & { nested?: boolean },
  options?: CallOptions,
): Promise<ResourceChanges> =>
  client.request('orchestration', path`stacks/${name}/${id}/preview`, {
    ...options,
    method: 'PATCH',
    query: { show_nested: nested },
    ...patchBody(change),
    read: readChanges,
  })
