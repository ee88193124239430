import type { Client } from '@heatkit/core'
import type { Loose } from '../read.ts'
import type { StackRef } from './stack.ts'
import { stackBody, type StackContents } from './stack-body.ts'

export interface CreateStack extends StackContents {
  /** Letter first, then letters, digits, `_`, `.`, `-`; at most 255. Free again only some time after a deletion. */
  name: string
}

/**
 * Asks Heat to build a stack, and returns as soon as it has agreed to: what follows shows in `followEvents` and
 * `waitForStack`. Throws an `HttpError`: `StackExists` (409), `StackValidationFailed`, `RequestLimitExceeded` (400).
 *
 * @example
 * const stack = await createStack(client, { name: 'web', templateUrl: 'https://example.org/web.yaml' })
 */
export async function createStack(
  client: Client,
  stack: CreateStack,
  options?: { signal?: AbortSignal },
): Promise<StackRef> {
  return client.request('orchestration', 'stacks', {
    ...options,
    method: 'POST',
    ...stackBody(stack),
    read(body) {
      const id: unknown = (body as { stack?: Loose } | undefined)?.stack?.['id']
      if (typeof id !== 'string') throw new TypeError('stack.id is missing')
      return { name: stack.name, id }
    },
  })
}
