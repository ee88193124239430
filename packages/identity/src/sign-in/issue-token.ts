import { AuthError, type Fetch, HttpError, parseJson, readRefusal, type Session } from '@heatkit/core'
import { identityUrl } from './identity-url.ts'
import { readSession } from './read-session.ts'

/** Asks Keystone v3 for a token, or with a GET what a token is good for. */
export async function issueToken(
  send: Fetch,
  given: string,
  init: RequestInit,
  secrets: string[],
  token?: string,
): Promise<Session> {
  const url = identityUrl(given)
  const request = new Request(`${url}/auth/tokens`, init)
  const response = await send(request)
  const text = await response.text()
  const refusal = readRefusal(request, response, text, secrets)
  const { status } = response
  const body = parseJson(text) as RefusalWire | undefined
  if (status >= 500 || status === 429) throw new HttpError(refusal)
  if (body?.receipt) {
    const { methods } = body.receipt
    const missing = (body.required_auth_methods ?? []).map((rule) => rule.filter((each) => !methods.includes(each)))
    const reason = `another factor is wanted: ${missing.map((rule) => rule.join(' and ')).join(', or ')}.`
    throw Object.assign(new AuthError({ ...refusal, reason }, 'FactorWanted'), { missing })
  }
  if (!response.ok) {
    const hint = status === 401 ? wrong : body?.error ? '' : absent
    throw new AuthError({ ...refusal, reason: refusal.reason + hint }, 'SignInRefused')
  }
  token ??= response.headers.get('x-subject-token') ?? ''
  try {
    if (token) return { token, url, ...readSession(body) }
  } catch {
    // said below
  }
  const reason = token
    ? 'not a token of Keystone v3.'
    : 'no X-Subject-Token; for a page, expose_headers of [cors] has to name it.'
  throw new HttpError({ ...refusal, reason }, 'UnexpectedAnswer')
}

/** As bytes, without a content type: a page then needs no preflight, and Keystone reads it as JSON. */
export const signInWith = (auth: object): RequestInit => ({
  method: 'POST',
  body: new TextEncoder().encode(JSON.stringify({ auth })),
  headers: { accept: 'application/json' },
})

const wrong = ' (Keystone says so of a wrong user, password, domain, project or role.)'
const absent = ' (Is there a Keystone v3? `discoverAuthMethods` tells; to v2.0 alone `v2Password` signs in.)'

interface RefusalWire {
  error?: unknown
  receipt?: { methods: string[] }
  required_auth_methods?: string[][]
}
