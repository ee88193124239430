import type { Auth } from '@heatkit/core'
import { issueToken, signInWith } from './issue-token.ts'
import { user, type SignInUser } from './user.ts'

/** By its id, or by its name and whose it is. */
export type ApplicationCredentialOptions = {
  /** Identity service, with or without its `/v3`. */
  url: string
  secret: string
} & ({ id: string } | ({ name: string } & SignInUser))

/**
 * Keystone v3 sign-in with an application credential. It brings its own project, and its token is good for no other. What
 * its access rules do not allow, services answer with 401.
 *
 * @example
 * const auth = applicationCredential({ url: 'https://cloud.example/identity', id: 'f6d1…', secret: '7jgX…' })
 */
export function applicationCredential({ url, secret, ...which }: ApplicationCredentialOptions): Auth {
  const credential = 'id' in which ? { id: which.id } : { name: which.name, user: user(which) }
  const identity = { methods: ['application_credential'], application_credential: { ...credential, secret } }
  return (send) => issueToken(send, url, signInWith({ identity }), [secret])
}
