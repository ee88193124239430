import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { makeStack } from './make-stack.ts'
import type { StackRef } from './stack.ts'
import { stackBody, type StackContents } from './stack-body.ts'

export interface CreateStack extends StackContents {
  /** Letter first, then letters, digits, `_`, `.`, `-`; at most 255. Free again only some time after a deletion. */
  name: string
}

/**
 * Asks Heat to build a stack, and returns as soon as it has agreed to: what follows shows in `followEvents` and
 * `waitForStack`. Where an answer is lost on its way, the stack is looked for before it is asked for again, so that there is
 * one and it is yours; an empty file with a name of its own tells it from others. Throws an `HttpError`: `StackExists`
 * (409), `StackValidationFailed`, `RequestLimitExceeded` (400).
 *
 * @example
 * const stack = await createStack(client, { name: 'web', templateUrl: 'https://example.org/web.yaml' })
 */
export const createStack = async (client: Client, stack: CreateStack, options?: CallOptions): Promise<StackRef> =>
  makeStack(client, stackBody(stack), options)
