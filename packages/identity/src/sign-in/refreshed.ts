import { AuthError, type Fetch } from '@heatkit/core'
import { askForTokens, type Tokens } from './ask-for-tokens.ts'
import { findProvider, type Provider, type ProviderOptions } from './find-provider.ts'
import type { OidcOptions } from './oidc-options.ts'

/** Asks the user for tokens, and as long as the provider gives new ones for old ones not again. They are in memory only. */
export function refreshed(
  options: OidcOptions & ProviderOptions,
  ask: (send: Fetch, provider: Provider) => Promise<Tokens>,
): (send: Fetch) => Promise<string> {
  let kept: Tokens | undefined
  let endsAt = 0
  return async (send) => {
    // Keystone may have failed where the provider did not
    if (kept && performance.now() < endsAt) return kept.bearer
    const provider = await findProvider(send, options)
    const { refreshToken = '' } = kept ?? {}
    const form = { grant_type: 'refresh_token', refresh_token: refreshToken }
    try {
      const tokens = await (refreshToken ? askForTokens(send, provider, options, form) : ask(send, provider))
      kept = { refreshToken, ...tokens }
    } catch (error) {
      // what is refused once is refused again: the next time the user is asked
      if (error instanceof AuthError) kept = undefined
      throw error
    }
    endsAt = performance.now() + (kept.expiresIn ?? 0) * 900
    return kept.bearer
  }
}
