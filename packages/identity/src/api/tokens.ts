import { type Client, isStatus, type Session } from '@heatkit/core'
import { readSession } from '../sign-in/read-session.ts'
import type { CallOptions } from './call-options.ts'

export interface SubjectToken {
  token: string
  /** Also one that has ended, for as long as Keystone can still read it. */
  allowExpired?: true
}

/**
 * Says whose a token is, until when, and what it is good for. Anybody’s own, or with a role of the service’s. Throws an
 * `HttpError` with status 404 where it is no good.
 *
 * @example
 * const { user, roles } = await validateToken(client, { token })
 */
export const validateToken = (
  client: Client,
  { token, allowExpired }: SubjectToken,
  options?: CallOptions,
): Promise<Omit<Session, 'token' | 'url'>> =>
  client.request('identity', 'auth/tokens', {
    ...options,
    ...about(token),
    query: { allow_expired: allowExpired && 1 },
    read: readSession,
  })

/**
 * Whether a token is good.
 *
 * @example
 * if (!(await isTokenValid(client, { token }))) console.log('sign in again')
 */
export const isTokenValid = (client: Client, subject: SubjectToken, options?: CallOptions): Promise<boolean> =>
  client
    .request('identity', 'auth/tokens', {
      ...options,
      ...about(subject.token),
      // the catalog is most of the answer
      query: { nocatalog: 1, allow_expired: subject.allowExpired && 1 },
    })
    .then(
      () => true,
      (error: unknown) => {
        if (isStatus(error, 404)) return false
        throw error
      },
    )

/**
 * Ends a token. To end one’s own session there is `signOut`.
 *
 * @example
 * await revokeToken(client, { token })
 */
export const revokeToken = (client: Client, { token }: { token: string }, options?: CallOptions): Promise<void> =>
  client.request('identity', 'auth/tokens', { ...options, ...about(token), method: 'DELETE' })

const about = (token: string) => ({ headers: { 'x-subject-token': token }, secrets: [token] })
