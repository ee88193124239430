import { askForSession, type Auth, CloudError, type Fetch, path, type Scope } from '@heatkit/core'
import { identityUrl } from './identity-url.ts'
import { readSession } from './read-session.ts'
import { rescopable, rescope } from './rescope.ts'
import { scope } from './scope.ts'

/** Where a Keystone takes the word of somebody else for who you are. */
export interface FederatedOptions extends Scope {
  /** Identity service, with or without its `/v3`. */
  url: string
  /** Keystone's id of the identity provider. */
  identityProvider: string
  /** Keystone's id of the protocol, such as `openid` or `mapped`. */
  protocol: string
}

/** Trades an access token of an OpenID provider for Keystone's unscoped token, and that for one of the scope. */
export function federated(
  { url: given, identityProvider, protocol, ...where }: FederatedOptions,
  accessToken: (send: Fetch) => Promise<string>,
): Auth {
  const url = identityUrl(given)
  const wanted = scope(where)
  const place = path`OS-FEDERATION/identity_providers/${identityProvider}/protocols/${protocol}/auth`
  return rescopable(async (send) => {
    const bearer = await accessToken(send)
    // the platform's own error would print it
    if (!/^[\x21-\x7e]+$/.test(bearer))
      throw new CloudError('InvalidToken', 'The access token is empty, or holds a character that no header may hold.')
    const headers = { accept: 'application/json', authorization: `Bearer ${bearer}` }
    const init = { method: 'POST', headers }
    const session = await askForSession(send, `${url}/${place}`, init, [bearer], (body, answer) => ({
      token: answer.headers.get('x-subject-token') ?? '',
      url,
      ...readSession(body),
    }))
    return wanted && wanted !== 'unscoped' ? rescope(send, session, where) : session
  })
}
