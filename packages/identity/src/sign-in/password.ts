import type { Auth, Scope } from '@heatkit/core'
import { issueToken, signInWith } from './issue-token.ts'
import { rescopable } from './rescope.ts'
import { scope } from './scope.ts'
import { user, type SignInUser } from './user.ts'

export interface PasswordOptions extends Scope, SignInUser {
  /** Identity service, with or without its `/v3`. */
  url: string
  password: string
}

/**
 * Keystone v3 sign-in with a password.
 *
 * @example
 * const auth = password({ url: 'https://cloud.example/identity', username: 'demo', password: 'secret', project: 'demo' })
 */
export function password({ url, password, ...who }: PasswordOptions): Auth {
  const identity = { methods: ['password'], password: { user: { ...user(who), password } } }
  const auth = { identity, scope: scope(who, who.userDomain) }
  return rescopable((send) => issueToken(send, url, signInWith(auth), [password]))
}
