import { type Auth, AuthError, CloudError, type Fetch, HttpError, readRefusal, sleep } from '@heatkit/core'
import { askForTokens, type Tokens } from './ask-for-tokens.ts'
import { askProvider } from './ask-provider.ts'
import { federated } from './federated.ts'
import { type Provider, trusted } from './find-provider.ts'
import type { OidcOptions } from './oidc-options.ts'
import { challenge, unguessable } from './pkce.ts'
import { refreshed } from './refreshed.ts'

/** What the user has to do on another device. */
export interface DeviceCode {
  /** To be typed in at `verificationUri`. */
  userCode: string
  verificationUri: string
  /** The same with the code in it, for a link or a QR code. */
  verificationUriComplete?: string
  /** Seconds until the code is no good any more. */
  expiresIn: number
}

export interface OidcDeviceOptions extends OidcOptions {
  /** Used instead of what the provider's document names. */
  deviceAuthorizationEndpoint?: string
  /** Shows the user what to do. Asked again when the session ends and the provider gives no new tokens for old ones. */
  show: (code: DeviceCode) => unknown
  /** Ends the waiting. It also ends with the code, and after the five minutes that a client has for signing in. */
  signal?: AbortSignal
}

/**
 * Keystone v3 sign-in by the device flow, with PKCE: the user says yes in a browser elsewhere. For terminals, and for pages that
 * the provider lets ask. Wait for `client.session()` before other calls: they have a deadline of 90 seconds.
 *
 * @example
 * const show = ({ userCode, verificationUri }) => console.log(`Open ${verificationUri} and type ${userCode}`)
 * const auth = oidcDevice({ url, identityProvider: 'acme', protocol: 'openid', discoveryEndpoint, clientId, project: 'demo', show })
 */
export const oidcDevice = (options: OidcDeviceOptions): Auth =>
  federated(
    options,
    refreshed(options, async (send, provider) => {
      const verifier = unguessable()
      const form = { scope: options.oidcScope ?? 'openid profile', ...(await challenge(verifier)) }
      const { request, response, body } = await askProvider(
        send,
        provider.deviceAuthorizationEndpoint,
        provider,
        options,
        form,
      )
      const wire = body as DeviceWire
      const { device_code, user_code, verification_uri, verification_uri_complete } = wire
      if (!device_code || !user_code || !verification_uri)
        throw new HttpError(
          { ...readRefusal(request, response, '', []), reason: 'no device code.' },
          'UnexpectedAnswer',
        )
      const expiresIn = Number(wire.expires_in) || 0
      const complete = verification_uri_complete && trusted(verification_uri_complete, request.url)
      await options.show({
        userCode: user_code,
        verificationUri: trusted(verification_uri, request.url),
        ...(complete && { verificationUriComplete: complete }),
        expiresIn,
      })
      const interval = Math.max(1, Number(wire.interval ?? 5) || 5)
      const waiting = { interval, endsAt: performance.now() + Math.min(300, expiresIn) * 1_000 }
      return poll(send, provider, options, { device_code, code_verifier: verifier }, waiting)
    }),
  )

/** Asks until the user has answered, no faster than the provider wants. */
async function poll(
  send: Fetch,
  provider: Provider,
  options: OidcDeviceOptions,
  codes: { device_code: string; code_verifier: string },
  { interval, endsAt }: { interval: number; endsAt: number },
): Promise<Tokens> {
  const form = { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', ...codes }
  for (let pause = interval; performance.now() + pause * 1_000 < endsAt;) {
    await sleep(pause * 1_000, options.signal)
    try {
      return await askForTokens(send, provider, options, form)
    } catch (error) {
      const { type } = error as AuthError
      if (!(error instanceof AuthError) || !['authorization_pending', 'slow_down'].includes(type ?? '')) throw error
      if (type === 'slow_down') pause += 5
    }
  }
  throw new CloudError('SignInTimeout', 'Nobody has let this device in while its code was good: sign in again.')
}

interface DeviceWire {
  device_code?: string
  user_code?: string
  verification_uri?: string
  verification_uri_complete?: string
  expires_in?: number
  interval?: number
}
