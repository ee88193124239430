import type { FederatedOptions } from './federated.ts'

/** An OpenID provider, and who asks it. */
export interface OidcClientOptions {
  /**
   * The provider's document, `https://…/.well-known/openid-configuration`. It has to name itself as the issuer, and may name
   * addresses on https; one that came without TLS only its own origin.
   */
  discoveryEndpoint?: string
  /** Used instead of what the document names. */
  accessTokenEndpoint?: string
  clientId: string
  /** Never in a page: whoever opens it can read it. */
  clientSecret?: string
  /** `openid profile` when absent. */
  oidcScope?: string
}

export interface OidcOptions extends OidcClientOptions, FederatedOptions {
  /** Which of the provider's tokens Keystone takes: `access_token` when absent. */
  accessTokenType?: 'access_token' | 'id_token'
}
