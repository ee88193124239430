import { type Auth, CloudError } from '@heatkit/core'
import { askForTokens } from './ask-for-tokens.ts'
import { identityUrl } from './identity-url.ts'
import { issueToken } from './issue-token.ts'

export interface KeystoneOAuth2Options {
  /** Identity service, with or without its `/v3`. */
  url: string
  /** Id of an application credential. */
  id: string
  /** Its secret. */
  secret: string
}

/**
 * Keystone as an OAuth 2.0 server: an application credential's token by the client credentials grant. The token is good
 * for what the application credential's own token is, and sent as that.
 *
 * @example
 * const auth = keystoneOAuth2({ url: 'https://cloud.example/identity', id: 'f6d1…', secret: '7jgX…' })
 */
export function keystoneOAuth2({ url, id, secret }: KeystoneOAuth2Options): Auth {
  const provider = { tokenEndpoint: `${identityUrl(url)}/OS-OAUTH2/token`, clientAuth: 'plain' as const }
  const client = { clientId: id, clientSecret: secret }
  return async (send) => {
    const { bearer } = await askForTokens(send, provider, client, { grant_type: 'client_credentials' })
    // the platform's own error would print it
    if (/[^\x21-\x7e]/.test(bearer))
      throw new CloudError('InvalidToken', 'The token holds a character that no header may hold.')
    const headers = { accept: 'application/json', 'x-auth-token': bearer, 'x-subject-token': bearer }
    return issueToken(send, url, { headers }, [bearer], bearer)
  }
}
