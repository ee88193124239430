import type { Auth } from '@heatkit/core'
import { issueAccess } from './issue-access.ts'
import { tenant, type TenantOptions } from './tenant.ts'
import { identityUrl } from './identity-url.ts'

export interface V2TokenOptions extends TenantOptions {
  /** Identity service, with or without its `/v2.0`. */
  url: string
  token: string
}

/**
 * Trades a token in hand for one of a tenant, with Keystone v2.0. It ends when the first one ends.
 *
 * @example
 * const auth = v2Token({ url: 'https://cloud.example/identity/v2.0', token: pasted, tenantName: 'demo' })
 */
export function v2Token({ url, token: id, ...where }: V2TokenOptions): Auth {
  const auth = { token: { id }, ...tenant(where) }
  return (send) => issueAccess(send, identityUrl(url, 'v2.0'), auth, [id])
}
