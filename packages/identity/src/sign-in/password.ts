import { type Auth, CloudError } from '@heatkit/core'
import { issueToken, signInWith } from './issue-token.ts'
import { type Reference, reference, scope, type ScopeOptions } from './scope.ts'

export interface PasswordOptions extends ScopeOptions {
  /** Identity service, with or without its `/v3`. */
  url: string
  /** Either this or `userId`. */
  username?: string
  userId?: string
  /** Of a user given by name. `{ id: 'default' }` when absent. */
  userDomain?: Reference
  password: string
}

/**
 * Keystone v3 sign-in with a password.
 *
 * @example
 * const auth = password({ url: 'https://cloud.example/identity', username: 'demo', password: 'secret', project: 'demo' })
 */
export function password({ url, username, userId, userDomain, password, ...where }: PasswordOptions): Auth {
  if (!username === !userId) throw new CloudError('InvalidOptions', 'Give either username or userId.')
  const user = userId ? { id: userId } : { name: username, domain: reference(userDomain) }
  const identity = { methods: ['password'], password: { user: { ...user, password } } }
  const auth = { identity, scope: scope(where, userDomain) }
  return (send) => issueToken(send, url, signInWith(auth), [password])
}
