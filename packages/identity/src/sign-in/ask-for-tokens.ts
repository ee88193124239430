import { type Fetch, HttpError, readRefusal } from '@heatkit/core'
import { askProvider } from './ask-provider.ts'
import type { Provider } from './find-provider.ts'
import type { OidcOptions } from './oidc-options.ts'

/** What an OpenID provider gives. */
export interface Tokens {
  /** The one that Keystone takes. */
  bearer: string
  idToken?: string
  refreshToken?: string
  /** Seconds. */
  expiresIn?: number
}

/** Asks a provider's token endpoint. Refusals are an `AuthError` whose `type` is OAuth's word, such as `invalid_grant`. */
export async function askForTokens(
  send: Fetch,
  provider: Pick<Provider, 'tokenEndpoint' | 'clientAuth'>,
  options: Pick<OidcOptions, 'clientId' | 'clientSecret' | 'accessTokenType'>,
  form: Record<string, string>,
): Promise<Tokens> {
  const { request, response, body } = await askProvider(send, provider.tokenEndpoint, provider, options, form)
  const { token_type, refresh_token, id_token, expires_in, ...wire } = body as TokensWire
  const bearer = options.accessTokenType === 'id_token' ? id_token : wire.access_token
  if (typeof bearer === 'string' && /^bearer$/i.test(String(token_type))) {
    return {
      bearer,
      ...(id_token && { idToken: id_token }),
      ...(refresh_token && { refreshToken: refresh_token }),
      ...(expires_in && { expiresIn: expires_in }),
    }
  }
  // never quoted: it may hold a token
  const refusal = readRefusal(request, response, '', [])
  throw new HttpError({ ...refusal, reason: 'no bearer token of the kind that was asked for.' }, 'UnexpectedAnswer')
}

interface TokensWire {
  access_token?: string
  token_type?: string
  refresh_token?: string
  id_token?: string
  expires_in?: number
}
