import type { Auth, Fetch, Scope, Session } from '@heatkit/core'
import { issueToken, signInWith } from './issue-token.ts'
import { scope } from './scope.ts'

/** Makes a sign-in one whose client may change its scope: its token is traded for others. */
export const rescopable = (signIn: (send: Fetch) => Promise<Session>): Auth => Object.assign(signIn, { rescope })

/** Trades a session's token at the Keystone that it came from. */
export const rescope = (send: Fetch, { token = '', url = '', user }: Session, where: Scope): Promise<Session> =>
  issueToken(
    send,
    url,
    signInWith({ identity: { methods: ['token'], token: { id: token } }, scope: scope(where, user?.domain) }),
    [token],
  )
