import { type Client, path } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { nothing } from '../read.ts'
import type { StackRef } from '../stacks/stack.ts'
import { texts } from '../texts.ts'

export interface SignalResource {
  name: string
  /** What the resource’s type wants to be told; for a wait condition’s handle `{ status, data, reason, id }`. */
  details?: object
}

/**
 * Tells a resource that something has happened. Throws an `HttpError` with type `ResourceActionNotSupported` where its type
 * cannot be told.
 *
 * @example
 * await signalResource(client, stack, { name: 'handle', details: { status: 'SUCCESS', data: 'ready' } })
 */
export const signalResource = (
  client: Client,
  stack: StackRef,
  { name, details }: SignalResource,
  options?: CallOptions,
): Promise<void> =>
  client.request('orchestration', path`stacks/${stack.name}/${stack.id}/resources/${name}/signal`, {
    ...options,
    method: 'POST',
    ...(details && { json: details, secrets: texts(details) }),
    read: nothing,
  })
