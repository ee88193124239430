import { type Auth, CloudError, parseJson } from '@heatkit/core'
import { askForTokens } from './ask-for-tokens.ts'
import type { Begun, BegunStorage } from './begin-authorization-code.ts'
import { federated } from './federated.ts'
import type { OidcOptions } from './oidc-options.ts'
import { refreshed } from './refreshed.ts'

export type OidcAuthorizationCodeOptions = OidcOptions & {
  /** Where the provider sends the browser back to: as it was when the sign-in began. */
  redirectUri: string
} & (
    | {
        /** Where the browser came back, with its query: `location.href`. Take it out of the address bar after that. */
        returnedTo: string
        /** What `beginAuthorizationCode` was given. */
        storage: BegunStorage
      }
    /** A code that somebody copied, from a sign-in without PKCE. */
    | { code: string }
  )

/**
 * Completes what `beginAuthorizationCode` began: Keystone v3 sign-in at an OpenID provider's own page, with PKCE. Throws at
 * once with code `UnknownSignIn` when the return is not that of a sign-in begun here (or was used before), and with code
 * `SignInRefused` when the provider or the user said no. A code is good once: when the provider gives no new tokens for
 * old ones, the client fails with code `SignedOut` at the end.
 *
 * @example
 * const auth = oidcAuthorizationCode({ ...provider, redirectUri, returnedTo: location.href, storage: sessionStorage, project: 'demo' })
 */
export function oidcAuthorizationCode(options: OidcAuthorizationCodeOptions): Auth {
  const { code, verifier, nonce, issuer } = 'code' in options ? { code: options.code } : readReturn(options)
  const { redirectUri: redirect_uri, clientId, oidcScope = 'openid' } = options
  let spent = false
  const ask = refreshed(options, async (send, provider) => {
    if (spent) throw new CloudError('SignedOut', 'A code is good for one sign-in: sign in again.')
    // the first of two providers gets no code of the second
    if (issuer && provider.issuer && issuer !== provider.issuer) throw unknown()
    spent = true
    const form = { grant_type: 'authorization_code', code, redirect_uri, ...(verifier && { code_verifier: verifier }) }
    const tokens = await askForTokens(send, provider, options, form)
    const { idToken = '' } = tokens
    // it came from the provider itself over TLS, so its signature says nothing more
    if (nonce && (idToken || /\bopenid\b/.test(oidcScope))) {
      const claims = readClaims(idToken)
      const ours = claims.nonce === nonce && [claims.aud].flat().includes(clientId)
      if (!ours || (provider.issuer && claims.iss !== provider.issuer)) throw unknown()
    }
    return tokens
  })
  return federated(options, ask)
}

type Returned = Partial<Begun> & { code: string; issuer?: string | null }

function readReturn({ returnedTo, storage }: { returnedTo: string; storage: BegunStorage }): Returned {
  const { searchParams: said } = URL.parse(returnedTo) ?? new URL('bad:')
  const begun = parseJson(storage.getItem('heatkit-oidc') ?? '') as Begun | undefined
  if (!begun?.state || said.get('state') !== begun.state) throw unknown()
  storage.removeItem('heatkit-oidc')
  const code = said.get('code')
  if (code) return { ...begun, code, issuer: said.get('iss') }
  const reason = [said.get('error'), said.get('error_description')].filter((each) => each).join(': ')
  throw new CloudError('SignInRefused', `The OpenID provider says no: ${reason.slice(0, 200)}`)
}

const unknown = () =>
  new CloudError('UnknownSignIn', 'This return is of no sign-in that was begun here, or was used before: begin again.')

function readClaims(idToken: string): { nonce?: unknown; aud?: unknown; iss?: unknown } {
  const [, payload = ''] = idToken.split('.')
  try {
    return Object(JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))) as object
  } catch {
    return {}
  }
}
