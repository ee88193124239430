import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { nothing } from '../read.ts'
import { patchBody } from './patch-body.ts'
import type { StackRef } from './stack.ts'
import type { UpdateStack } from './update-stack.ts'

export interface PatchStack extends UpdateStack {
  /** Names of parameters that go back to the template’s default. */
  clearParameters?: string[]
}

/**
 * Changes what is given of a stack, and keeps the rest: template, files, environment, parameters, tags. With nothing given
 * Heat does again what failed before. A parameter that the template does not have is left out without a word. Returns as
 * soon as Heat has agreed to; see `updateStack` for how to wait.
 *
 * @example
 * await patchStack(client, stack, { parameters: { size: 2 } })
 */
export const patchStack = (
  client: Client,
  { name, id }: StackRef,
  change: PatchStack,
  options?: CallOptions,
): Promise<void> =>
  client.request('orchestration', path`stacks/${name}/${id}`, {
    ...options,
    method: 'PATCH',
    ...patchBody(change),
    read: nothing,
  })
