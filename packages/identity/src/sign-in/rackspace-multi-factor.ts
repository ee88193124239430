import type { Auth, Fetch } from '@heatkit/core'
import { issueAccess } from './issue-access.ts'
import { rackspaceUs } from './rackspace-endpoints.ts'

export interface RackspaceMultiFactorOptions {
  username: string
  password: string
  tenantId?: string
  /** Asked at each sign-in, which may take five minutes. */
  passcode: () => string | Promise<string>
}

/**
 * Rackspace sign-in for an account with multi-factor authentication. Not for pages: which session a passcode belongs to comes
 * in a header that Rackspace does not let pages read (`WWW-Authenticate`). Use an API key there.
 *
 * @example
 * const auth = rackspaceMultiFactor({ username: 'ada', password: 'secret', passcode: () => askUser() })
 */
export function rackspaceMultiFactor(
  { username, password, tenantId, passcode }: RackspaceMultiFactorOptions,
  url: string = rackspaceUs,
): Auth {
  return (send) => {
    const secrets = [password]
    const prove: Fetch = async (request) => {
      const response = await send(request)
      const session = response.headers.get('www-authenticate')?.match(/^OS-MF sessionId='([^']+)'/)?.[1]
      if (!session) return response
      const code = await passcode()
      secrets.push(code, session)
      const { method, headers } = request
      headers.set('x-sessionid', session)
      const auth = { 'RAX-AUTH:passcodeCredentials': { passcode: code } }
      return send(new Request(request.url, { method, headers, body: JSON.stringify({ auth }) }))
    }
    return issueAccess(prove, url, { passwordCredentials: { username, password }, tenantId }, secrets)
  }
}
