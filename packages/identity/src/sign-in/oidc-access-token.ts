import type { Auth } from '@heatkit/core'
import { federated, type FederatedOptions } from './federated.ts'

export interface OidcAccessTokenOptions extends FederatedOptions {
  /** A function is asked again when Keystone's token ends: text is good for as long as the access token lives. */
  accessToken: string | (() => string | Promise<string>)
}

/**
 * Keystone v3 sign-in with an access token that the caller got from an OpenID provider, by whatever library. It goes to
 * Keystone alone.
 *
 * @example
 * const auth = oidcAccessToken({ url, identityProvider: 'acme', protocol: 'openid', accessToken: () => acme.getToken(), project: 'demo' })
 */
export const oidcAccessToken = ({ accessToken, ...options }: OidcAccessTokenOptions): Auth =>
  federated(options, async () => (typeof accessToken === 'string' ? accessToken : accessToken()))
