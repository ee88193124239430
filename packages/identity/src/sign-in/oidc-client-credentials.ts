import type { Auth } from '@heatkit/core'
import { askForTokens } from './ask-for-tokens.ts'
import { federated } from './federated.ts'
import { findProvider } from './find-provider.ts'
import type { OidcOptions } from './oidc-options.ts'

export interface OidcClientCredentialsOptions extends OidcOptions {
  clientSecret: string
  /** The provider's own choice when absent. */
  oidcScope?: string
}

/**
 * Keystone v3 sign-in of a program that an OpenID provider knows. Not for pages: the secret would be everybody's.
 *
 * @example
 * const auth = oidcClientCredentials({ url, identityProvider: 'acme', protocol: 'openid', discoveryEndpoint, clientId, clientSecret, project: 'ci' })
 */
export const oidcClientCredentials = (options: OidcClientCredentialsOptions): Auth =>
  federated(options, async (send) => {
    const { oidcScope: scope } = options
    const form = { grant_type: 'client_credentials', ...(scope && { scope }) }
    return (await askForTokens(send, await findProvider(send, options), options, form)).bearer
  })
