import type { Client } from '@heatkit/core'
import { listStacks } from './list-stacks.ts'
import type { Stack } from './stack.ts'

/**
 * Finds a stack by its name, its id or its ARN, which is what Heat says of a nested stack in `physicalResourceId`; without
 * parameters and outputs. Gives `undefined` when there is none; a deleted one does not count. Works in a page, where Heat's
 * own look-up, a redirect, does not.
 *
 * @example
 * const stack = await findStack(client, 'web')
 */
export async function findStack(
  client: Client,
  nameOrId: string,
  options?: { signal?: AbortSignal },
): Promise<Stack | undefined> {
  const [, inArn] = /^arn:.*:stacks\/[^/]+\/([^/]+)/.exec(nameOrId) ?? []
  for (const filter of inArn ? [{ id: inArn }] : [{ name: nameOrId }, { id: nameOrId }]) {
    for await (const stack of listStacks(client, { ...filter, nested: true }, options)) {
      // Heat lists one for up to a second after it is gone
      if (stack.status !== 'DELETE_COMPLETE') return stack
    }
  }
  return undefined
}
