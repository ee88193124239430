import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { list, type Loose, under } from '../read.ts'
import { type PreviewedResource, readPreviewed } from '../resources/previewed-resource.ts'
import type { CreateStack } from './create-stack.ts'
import { readStack, type Stack } from './stack.ts'
import { stackBody } from './stack-body.ts'

/** A stack that there is not. */
export interface StackPreview extends Pick<
  Stack,
  'name' | 'description' | 'templateDescription' | 'parameters' | 'tags' | 'timeoutMinutes' | 'rollback'
> {
  /** Those of nested stacks, which `parentResource` tells apart, stand in for the resource that makes the stack. */
  resources: PreviewedResource[]
}

/**
 * Says what `createStack` would make, and makes nothing: template, parameters and every resource’s properties are checked.
 * The name has to be free.
 *
 * @example
 * const { resources } = await previewStack(client, { name: 'web', template })
 */
export const previewStack = (client: Client, stack: CreateStack, options?: CallOptions): Promise<StackPreview> =>
  client.request('orchestration', 'stacks/preview', {
    ...options,
    method: 'POST',
    ...stackBody(stack),
    read: under('stack', readPreview),
  })

/** engine/api.py `format_stack_preview`: rows of nested stacks are in lists. */
function readPreview(wire: Loose): StackPreview {
  const { name, description, templateDescription, parameters, tags, timeoutMinutes, rollback } = readStack({
    ...wire,
    stack_status: 'PREVIEW',
  })
  const resources: unknown = wire['resources']
  const rows = { resources: Array.isArray(resources) ? resources.flat(Infinity) : undefined }
  return {
    name,
    description,
    templateDescription,
    parameters,
    tags,
    timeoutMinutes,
    rollback,
    resources: list('resources', readPreviewed)(rows),
  } as StackPreview
}
