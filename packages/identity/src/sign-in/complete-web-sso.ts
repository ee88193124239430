import { type Auth, CloudError, parseJson, type Scope } from '@heatkit/core'
import type { BegunStorage } from './begin-authorization-code.ts'
import { identityUrl } from './identity-url.ts'
import { token } from './token.ts'

export interface CompleteWebSsoOptions extends Scope {
  /** As it was when the sign-in began. */
  url: string
  /** As it was when the sign-in began. */
  storage: BegunStorage
}

/**
 * Completes what `beginWebSso` began in this tab: takes the token out of the storage, where `receiveWebSso` has put it, and
 * trades it for one of the scope. Throws at once with code `UnknownSignIn` when no sign-in was begun in this tab in the last
 * ten minutes. The token cannot be had again without the user: at its end the client fails with an `AuthError`.
 *
 * @example
 * const client = createClient({ auth: completeWebSso({ url, storage: sessionStorage, project: 'demo' }) })
 */
export function completeWebSso({ url, storage, ...scope }: CompleteWebSsoOptions): Auth {
  const begun = parseJson(storage.getItem('heatkit-websso') ?? '') as { url: string; at: number } | undefined
  const given = storage.getItem('heatkit-websso-token')
  storage.removeItem('heatkit-websso')
  storage.removeItem('heatkit-websso-token')
  const age = Date.now() - Number(begun?.at)
  if (given && begun?.url === identityUrl(url) && age >= 0 && age < 600_000)
    return token({ url, token: given, ...scope })
  throw new CloudError(
    'UnknownSignIn',
    'No token came for a sign-in that this tab began a short while ago: begin again.',
  )
}
