import { CloudError, type Fetch } from '@heatkit/core'
import { findProvider } from './find-provider.ts'
import { httpUrl } from './http-url.ts'
import type { OidcClientOptions } from './oidc-options.ts'
import { challenge, unguessable } from './pkce.ts'
import { unsigned } from './unsigned.ts'

/** The page's `sessionStorage`: what is begun in a tab can only be completed there. */
export type BegunStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export interface BeginAuthorizationCodeOptions extends OidcClientOptions {
  /** Used instead of what the provider's document names. */
  authorizationEndpoint?: string
  /** Where the provider sends the browser back to; the provider has to know it. */
  redirectUri: string
  /** Keeps state, nonce and the verifier of PKCE until the return. */
  storage: BegunStorage
}

/** What is kept while the browser is away. */
export interface Begun {
  state: string
  nonce: string
  verifier: string
}

/**
 * Begins a sign-in at an OpenID provider's own page: gives the address to send the browser to. `oidcAuthorizationCode`
 * completes it.
 *
 * @example
 * location.assign(await beginAuthorizationCode({ discoveryEndpoint, clientId, redirectUri, storage: sessionStorage }))
 */
export async function beginAuthorizationCode(
  options: BeginAuthorizationCodeOptions,
  more: { fetch?: Fetch; signal?: AbortSignal } = {},
): Promise<string> {
  const { clientId, redirectUri, storage, oidcScope = 'openid profile' } = options
  const { authorizationEndpoint } = await unsigned((send) => findProvider(send, options), more)
  if (!authorizationEndpoint)
    throw new CloudError('InvalidOptions', 'Give discoveryEndpoint or authorizationEndpoint of the OpenID provider.')
  const begun: Begun = { state: unguessable(), nonce: unguessable(), verifier: unguessable() }
  const { state, nonce, verifier } = begun
  const query = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: oidcScope,
    state,
    nonce,
    ...(await challenge(verifier)),
  }
  const url = new URL(httpUrl(authorizationEndpoint))
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  storage.setItem('heatkit-oidc', JSON.stringify(begun))
  return url.href
}
