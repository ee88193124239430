import { path } from '@heatkit/core'
import type { BegunStorage } from './begin-authorization-code.ts'
import { httpUrl } from './http-url.ts'
import { identityUrl } from './identity-url.ts'

export interface BeginWebSsoOptions {
  /** Identity service, with or without its `/v3`. */
  url: string
  /** Keystone's id of the identity provider. Where Keystone knows it by other means it may be absent. */
  identityProvider?: string
  /** Keystone's id of the protocol, such as `openid`, `saml2` or `mapped`. */
  protocol: string
  /** The page that Keystone posts the token to: letter for letter one of its `trusted_dashboard`. */
  origin: string
  /** The page's `sessionStorage`: what is begun in a tab can only be completed there. */
  storage: BegunStorage
}

/**
 * Begins WebSSO: gives the address to send the browser to. Keystone and its identity provider sign the user in, and Keystone
 * has the browser post a token to `origin`, where `receiveWebSso` takes it; `completeWebSso` completes it.
 *
 * @example
 * location.assign(beginWebSso({ url, identityProvider: 'acme', protocol: 'openid', origin: `${location.origin}/auth/websso`, storage: sessionStorage }))
 */
export function beginWebSso({ url, identityProvider, protocol, origin, storage }: BeginWebSsoOptions): string {
  const place = identityProvider
    ? path`auth/OS-FEDERATION/identity_providers/${identityProvider}/protocols/${protocol}/websso`
    : path`auth/OS-FEDERATION/websso/${protocol}`
  const target = new URL(httpUrl(`${identityUrl(url)}/${place}`))
  target.searchParams.set('origin', origin)
  // what lies there is of no sign-in that is begun now
  storage.removeItem('heatkit-websso-token')
  storage.setItem('heatkit-websso', JSON.stringify({ url: identityUrl(url), at: Date.now() }))
  return target.href
}
