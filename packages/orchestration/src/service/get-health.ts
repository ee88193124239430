import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { document } from '../read.ts'

export interface Health {
  /** What the operator's checks say, as texts, or as objects where they are set to go into detail. Often none. */
  reasons: unknown[]
}

/**
 * Asks whether the API is in service, which says nothing of the engines. Throws an `HttpError` with status 503 where the
 * operator has taken it out, and with 404 where its pipeline has no such check.
 *
 * @example
 * const { reasons } = await getHealth(client)
 */
export const getHealth = (client: Client, options?: CallOptions): Promise<Health> =>
  client.request({ type: 'orchestration', unversioned: true }, 'healthcheck', {
    ...options,
    read: (body): Health => ({ reasons: (document(body)['reasons'] ?? []) as unknown[] }),
  })
