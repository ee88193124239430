import type { Auth } from '@heatkit/core'
import { issueAccess } from './issue-access.ts'
import { tenant, type TenantOptions } from './tenant.ts'
import { identityUrl } from './identity-url.ts'

export interface V2PasswordOptions extends TenantOptions {
  /** Identity service, with or without its `/v2.0`. */
  url: string
  username: string
  password: string
}

/**
 * Keystone v2.0 sign-in with a password, for clouds without v3.
 *
 * @example
 * const auth = v2Password({ url: 'https://cloud.example/identity/v2.0', username: 'demo', password: 'secret', tenantName: 'demo' })
 */
export function v2Password({ url, username, password, ...where }: V2PasswordOptions): Auth {
  const auth = { passwordCredentials: { username, password }, ...tenant(where) }
  return (send) => issueAccess(send, identityUrl(url, 'v2.0'), auth, [password])
}
