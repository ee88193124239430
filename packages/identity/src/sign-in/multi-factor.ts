import type { Auth, AuthError, Fetch, Scope } from '@heatkit/core'
import { issueToken, signInWith } from './issue-token.ts'
import { askForPasscode, type Passcode } from './passcode.ts'
import { rescopable } from './rescope.ts'
import { scope } from './scope.ts'
import { user, type SignInUser } from './user.ts'

/** What one user can prove who they are with. */
export interface Factors {
  password?: string
  passcode?: Passcode
}

export interface MultiFactorOptions extends Scope, SignInUser, Factors {
  /** Identity service, with or without its `/v3`. */
  url: string
  /**
   * Asked when Keystone wants more than what was sent: `missing` has the methods of each way to go on, such as `[['totp']]`.
   * It has as long as Keystone's receipt lasts, which is five minutes where nobody changed it.
   */
  next?: (missing: string[][]) => Factors | Promise<Factors>
}

/**
 * Keystone v3 sign-in with several methods: those given are sent at once, and `next` is asked for what is still missing.
 * All of it is asked again when the token ends.
 *
 * @example
 * const auth = multiFactor({ url, username: 'demo', password: 'secret', next: async () => ({ passcode: await askUser() }) })
 */
export function multiFactor({ url, next, password, passcode, ...who }: MultiFactorOptions): Auth {
  const [whom, where] = [user(who), scope(who, who.userDomain)]
  const given = { ...(password && { password }), ...(passcode && { passcode: askForPasscode(passcode) }) }
  return rescopable(async (send) => {
    const secrets: string[] = []
    let receipt = ''
    const listen: Fetch = async (request) => {
      const response = await send(request)
      receipt = response.headers.get('openstack-auth-receipt') ?? ''
      return response
    }
    const prove = async (factors: Factors, round: number) => {
      const identity = await spell(factors, whom, secrets)
      const init = signInWith({ identity, scope: where })
      const headers = { accept: 'application/json', ...(receipt && { 'openstack-auth-receipt': receipt }) }
      secrets.push(receipt)
      try {
        return await issueToken(listen, url, { ...init, headers }, secrets)
      } catch (error) {
        const { missing } = error as Partial<AuthError>
        if (!missing || !next || !receipt || round > 3) throw error
        return prove(await next(missing), round + 1)
      }
    }
    return prove(given, 1)
  })
}

/** Keystone's spelling of factors; adds them to the secrets. */
async function spell({ password, passcode }: Factors, whom: object, secrets: string[]): Promise<object> {
  const code = typeof passcode === 'function' ? await passcode() : passcode
  secrets.push(...[password, code].filter((each) => each !== undefined))
  return {
    methods: [...(password ? ['password'] : []), ...(code ? ['totp'] : [])],
    ...(password && { password: { user: { ...whom, password } } }),
    ...(code && { totp: { user: { ...whom, passcode: code } } }),
  }
}
