import type { Auth } from '@heatkit/core'
import { askForTokens } from './ask-for-tokens.ts'
import { federated } from './federated.ts'
import { findProvider } from './find-provider.ts'
import type { OidcOptions } from './oidc-options.ts'

export interface OidcPasswordOptions extends OidcOptions {
  username: string
  password: string
}

/**
 * Keystone v3 sign-in with the password that an OpenID provider knows. The program sees the password, so providers allow
 * it less and less: prefer `oidcAuthorizationCode` or `oidcDevice`.
 *
 * @example
 * const auth = oidcPassword({ url, identityProvider: 'acme', protocol: 'openid', discoveryEndpoint, clientId, username, password, project: 'demo' })
 */
export const oidcPassword = ({ username, password, ...options }: OidcPasswordOptions): Auth =>
  federated(options, async (send) => {
    const form = { grant_type: 'password', username, password, scope: options.oidcScope ?? 'openid profile' }
    return (await askForTokens(send, await findProvider(send, options), options, form)).bearer
  })
