import { AuthError, CloudError, type Fetch, HttpError, parseJson, readRefusal } from '@heatkit/core'
import type { Provider } from './find-provider.ts'
import { httpUrl } from './http-url.ts'
import type { OidcClientOptions } from './oidc-options.ts'

/** Sends a form to an OpenID provider, in the client's name. */
export async function askProvider(
  send: Fetch,
  url: string,
  { clientAuth }: Pick<Provider, 'clientAuth'>,
  { clientId, clientSecret = '' }: Pick<OidcClientOptions, 'clientId' | 'clientSecret'>,
  form: Record<string, string>,
): Promise<{ request: Request; response: Response; body: object }> {
  if (!url)
    throw new CloudError('InvalidOptions', 'Where is that OpenID provider? Give discoveryEndpoint, or each endpoint.')
  const spell = spellings[clientAuth]
  const basic = btoa(`${spell(clientId)}:${spell(clientSecret)}`)
  const byHeader = clientSecret && clientAuth !== 'post'
  const body = new URLSearchParams({
    ...form,
    ...(!byHeader && { client_id: clientId }),
    ...(clientSecret && !byHeader && { client_secret: clientSecret }),
  })
  const headers = { accept: 'application/json', ...(byHeader && { authorization: `Basic ${basic}` }) }
  const request = new Request(httpUrl(url), { method: 'POST', headers, body })
  const response = await send(request)
  const text = await response.text()
  const wire = Object(parseJson(text)) as RefusalWire
  if (response.ok) return { request, response, body: wire }
  const { error, error_description: message = error } = wire
  const secrets = [basic, clientSecret, ...hidden.flatMap((name) => form[name] ?? [])]
  const said = typeof error === 'string' ? JSON.stringify({ error: { type: error, message } }) : text
  const refusal = readRefusal(request, response, said, secrets)
  throw response.status >= 500 || response.status === 429
    ? new HttpError(refusal)
    : new AuthError(refusal, 'SignInRefused')
}

const hidden = ['password', 'code', 'code_verifier', 'refresh_token', 'device_code']

const asForm = (text: string) => new URLSearchParams({ '': text }).toString().slice(1)
const spellings = {
  /** OAuth 2.0 wants both as a form has them: a secret may hold a colon, and what no header may. */
  basic: asForm,
  post: asForm,
  /** Keystone does not decode that. */
  plain: (text: string) => String.fromCharCode(...new TextEncoder().encode(text)),
}

interface RefusalWire {
  error?: unknown
  error_description?: unknown
}
