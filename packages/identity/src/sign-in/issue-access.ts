import { askForSession, type Fetch, type Session } from '@heatkit/core'
import { readAccess } from './read-access.ts'

/** Asks Keystone v2.0 for a token. The url has its version. */
export function issueAccess(send: Fetch, url: string, auth: object, secrets: readonly string[]): Promise<Session> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ auth }) }
  return askForSession(send, `${url}/tokens`, init, secrets, (body) => ({ url, ...readAccess(body) }))
}
