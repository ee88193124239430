import { parseJson } from './body.ts'
import { CloudError } from './errors/cloud-error.ts'
import { HttpError } from './errors/http-error.ts'
import type { Fetch } from './middleware.ts'
import { readRefusal } from './refusal.ts'
import { refusedSignIn } from './refused-sign-in.ts'
import type { Session } from './session.ts'

/**
 * Sends the request of a sign-in method and reads the session from its answer. A refusal is an `AuthError` with code
 * `SignInRefused` (or `FactorWanted`, which says what is `missing`), a service in trouble an `HttpError`, and what `read` throws an `HttpError` with code `UnexpectedAnswer`.
 * An answer that is no refusal is never quoted: it may hold the token.
 */
export async function askForSession(
  send: Fetch,
  url: string,
  init: RequestInit,
  secrets: readonly string[],
  read: (body: unknown, response: Response) => Session,
): Promise<Session> {
  const { protocol = '', username, password, search, hash } = URL.parse(url) ?? {}
  if (!/^https?:$/.test(protocol) || username || password || search || hash)
    throw new CloudError('InvalidOptions', 'The identity url has to be http(s), without credentials or a query.')
  const request = new Request(url, init)
  const response = await send(request)
  const text = await response.text()
  const { status, ok } = response
  if (status >= 500 || status === 429) throw new HttpError(readRefusal(request, response, text, secrets))
  if (!ok) throw refusedSignIn(request, response, text, secrets)
  try {
    const session = read(parseJson(text), response)
    if (session.token && Number(session.expiresAt)) return session
  } catch {
    // said below
  }
  const reason =
    'no token of the kind that was asked for. Is it the right url? Pages are shown one where [cors] exposes X-Subject-Token.'
  throw new HttpError({ ...readRefusal(request, response, '', []), reason }, 'UnexpectedAnswer')
}
