import type { Auth } from '@heatkit/core'
import { issueAccess } from './issue-access.ts'
import { rackspaceUs } from './rackspace-endpoints.ts'

export type RackspaceOptions =
  | { username: string; apiKey: string; tenantId?: string }
  | { username: string; password: string; tenantId?: string }
  | { token: string; tenantId: string }

/**
 * Rackspace sign-in with an API key, a password, or a token in hand. Each row of the catalog has its own `tenantId`: files
 * belong to another tenant than servers. `rackspaceMultiFactor` is for accounts that want a passcode after the password.
 *
 * @example
 * const client = createClient({ auth: rackspace({ username: 'ada', apiKey: 'k3y' }), region: 'DFW' })
 */
export function rackspace(options: RackspaceOptions, url: string = rackspaceUs): Auth {
  const { username, apiKey, password = '', token, tenantId } = options as Loose
  const credentials = token
    ? { token: { id: token } }
    : apiKey
      ? { 'RAX-KSKEY:apiKeyCredentials': { username, apiKey } }
      : { passwordCredentials: { username, password } }
  return (send) => issueAccess(send, url, { ...credentials, tenantId }, [token ?? apiKey ?? password])
}

type Loose = Partial<Record<'username' | 'apiKey' | 'password' | 'token' | 'tenantId', string>>
