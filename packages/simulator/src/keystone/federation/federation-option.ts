/** An identity provider that the cloud trusts. */
export interface FederationOption {
  /** Its id, and the name of the domain that its users are in; `idp` when absent. */
  provider?: string
  /** `openid` when absent. */
  protocol?: string
  /**
   * The name of the user whom an access token stands for; with nothing it is refused. The provider's user has the roles of
   * the one among `users` that is called the same.
   */
  userOf?: (accessToken: string) => string | undefined | Promise<string | undefined>
  /** The name of the user whom the provider has signed in, for WebSSO. */
  visitor?: string
  /** Where WebSSO may hand a token to, in full: `https://app.example/auth/websso`. */
  trustedDashboards?: readonly string[]
}
