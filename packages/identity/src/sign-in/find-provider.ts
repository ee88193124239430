import { CloudError, type Fetch, HttpError, parseJson, readRefusal } from '@heatkit/core'
import { httpUrl } from './http-url.ts'

/** Where an OpenID provider does what. */
export interface Provider {
  issuer?: string
  tokenEndpoint: string
  authorizationEndpoint: string
  deviceAuthorizationEndpoint: string
  /** How a client tells its secret. */
  clientAuth: 'basic' | 'post' | 'plain'
}

export interface ProviderOptions {
  discoveryEndpoint?: string
  accessTokenEndpoint?: string
  authorizationEndpoint?: string
  deviceAuthorizationEndpoint?: string
}

/** The addresses that the caller gave, and for the others those of the provider's document. */
export async function findProvider(send: Fetch, options: ProviderOptions): Promise<Provider> {
  const { discoveryEndpoint } = options
  const wire = discoveryEndpoint ? await readDocument(send, discoveryEndpoint) : {}
  const methods = wire.token_endpoint_auth_methods_supported
  return {
    ...(wire.issuer && { issuer: wire.issuer }),
    tokenEndpoint: options.accessTokenEndpoint ?? trusted(wire.token_endpoint, discoveryEndpoint),
    authorizationEndpoint: options.authorizationEndpoint ?? trusted(wire.authorization_endpoint, discoveryEndpoint),
    deviceAuthorizationEndpoint:
      options.deviceAuthorizationEndpoint ?? trusted(wire.device_authorization_endpoint, discoveryEndpoint),
    clientAuth: !Array.isArray(methods) || methods.includes('client_secret_basic') ? 'basic' : 'post',
  }
}

/**
 * An address that a provider named, if secrets may go there: over https to wherever it says over https, else to its own
 * origin only. Empty where it named none.
 */
export function trusted(named: string | undefined, source = ''): string {
  if (named === undefined) return ''
  const [to, from] = [URL.parse(named), URL.parse(source)]
  const safe = to && from && (to.origin === from.origin || (to.protocol === 'https:' && from.protocol === 'https:'))
  if (safe && !to.username && !to.password && !to.hash) return to.href
  const reason = 'names an address that is not on https, nor on its own origin: nothing is sent there.'
  throw new CloudError('UnsafeProvider', `The OpenID provider at ${from?.origin} ${reason}`)
}

const wellKnown = '/.well-known/openid-configuration'

async function readDocument(send: Fetch, url: string): Promise<DocumentWire> {
  const request = new Request(httpUrl(url), { headers: { accept: 'application/json' } })
  const response = await send(request)
  const text = await response.text()
  if (!response.ok) throw new HttpError(readRefusal(request, response, text, []))
  const wire = Object(parseJson(text)) as DocumentWire
  if (`${String(wire.issuer).replace(/\/$/, '')}${wellKnown}` === url) return wire
  const reason = `is not the document of the issuer that it names. Give the address that ends in ${wellKnown}, or the endpoints.`
  throw new CloudError('UnsafeProvider', `${url} ${reason}`)
}

interface DocumentWire {
  issuer?: string
  token_endpoint?: string
  authorization_endpoint?: string
  device_authorization_endpoint?: string
  token_endpoint_auth_methods_supported?: string[]
}
