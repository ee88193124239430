import { askForSession, type Fetch, type Session } from '@heatkit/core'
import { identityUrl } from './identity-url.ts'
import { readSession } from './read-session.ts'

/** Asks Keystone v3 for a token, or with a GET what a token is good for. */
export function issueToken(
  send: Fetch,
  given: string,
  init: RequestInit,
  secrets: string[],
  token?: string,
): Promise<Session> {
  const url = identityUrl(given)
  return askForSession(send, `${url}/auth/tokens`, init, secrets, (body, { headers }) => ({
    token: token ?? headers.get('x-subject-token') ?? '',
    url,
    ...readSession(body),
  }))
}

/** As bytes, without a content type: a page then needs no preflight, and Keystone reads it as JSON. */
export const signInWith = (auth: object): RequestInit => ({
  method: 'POST',
  body: new TextEncoder().encode(JSON.stringify({ auth })),
  headers: { accept: 'application/json' },
})
