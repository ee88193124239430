import { type Client, HttpError, readRefusal } from '@heatkit/core'

/**
 * Revokes the tokens of a client and of all that `with` made of it, and empties its store. From then on its calls fail with
 * code `SignedOut`, whether revoking succeeds or not. A token of v2.0 lives on until its end.
 *
 * @example
 * await signOut(client)
 */
export const signOut = (client: Client, { signal }: { signal?: AbortSignal } = {}): Promise<void> =>
  client.end(async ({ token, url }, send) => {
    // an admin token and a password come from nowhere, and v2.0 lets only administrators revoke
    if (!token || !url?.endsWith('/v3')) return
    const revoke = (more?: Record<string, string>) => {
      const headers = { 'x-auth-token': token, 'x-subject-token': token, ...more }
      const request = new Request(`${url}/auth/tokens`, { method: 'DELETE', headers, ...(signal && { signal }) })
      return send(request).then((response) => ({ request, response }))
    }
    let { request, response } = await revoke()
    // what has access rules is unknown to Keystone until it is told that they are understood; pages may not say so
    if (response.status === 404) ({ request, response } = await revoke({ 'openstack-identity-access-rules': '1.0' }))
    // it is no good any more
    if (response.ok || response.status === 401) return
    throw new HttpError(readRefusal(request, response, await response.text(), [token]))
  })
