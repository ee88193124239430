import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { nothing } from '../read.ts'
import type { StackRef } from './stack.ts'
import { stackBody, type StackContents } from './stack-body.ts'

export interface UpdateStack extends StackContents {
  /** Has Heat look at every resource as it really is, and mend what differs. */
  converge?: boolean
}

/**
 * Puts other contents in place of a stack’s: a parameter that is not given falls back to the template’s default, and tags
 * that are not given are gone. Time-out and rollback stay as they were. `patchStack` keeps what it is not told to change.
 * Returns as soon as Heat has agreed to; an update under way is superseded. Read the stack before, so that
 * `waitForStack(client, stack, { before })` knows the new status from the old one.
 *
 * @example
 * const before = await getStack(client, stack)
 * await updateStack(client, stack, { template, parameters: { size: 2 } })
 * await waitForStack(client, stack, { before })
 */
export const updateStack = (
  client: Client,
  { name, id }: StackRef,
  contents: UpdateStack,
  options?: CallOptions,
): Promise<void> =>
  client.request('orchestration', path`stacks/${name}/${id}`, {
    ...options,
    method: 'PUT',
    ...stackBody(contents),
    read: nothing,
  })
