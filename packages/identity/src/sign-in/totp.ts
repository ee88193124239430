import type { Auth, Scope } from '@heatkit/core'
import { issueToken, signInWith } from './issue-token.ts'
import { askForPasscode, type Passcode } from './passcode.ts'
import { rescopable } from './rescope.ts'
import { scope } from './scope.ts'
import { user, type SignInUser } from './user.ts'

export interface TotpOptions extends Scope, SignInUser {
  /** Identity service, with or without its `/v3`. */
  url: string
  /** Text is good for one sign-in: give a function, and it is asked again when the token ends. */
  passcode: Passcode
}

/**
 * Keystone v3 sign-in with a time-based passcode alone; together with a password it is `multiFactor`.
 *
 * @example
 * const auth = totp({ url: 'https://cloud.example/identity', username: 'demo', passcode: () => prompt('Code?')!, project: 'demo' })
 */
export function totp({ url, passcode, ...who }: TotpOptions): Auth {
  const [whom, where, ask] = [user(who), scope(who, who.userDomain), askForPasscode(passcode)]
  return rescopable(async (send) => {
    const code = await ask()
    const identity = { methods: ['totp'], totp: { user: { ...whom, passcode: code } } }
    return issueToken(send, url, signInWith({ identity, scope: where }), [code])
  })
}
