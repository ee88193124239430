import type { Auth } from '@heatkit/core'

/** How a sign-in method signs in: what it asks a pretended identity service, what it sends to others, and where. */
export async function watchSignIn(
  auth: Auth,
): Promise<{ asked: object[]; headers: object; fixed: Record<string, string> }> {
  const asked: object[] = []
  const session = await auth(async (request) => {
    const { method, url } = request
    if (method === 'GET') return answer(200, url.includes('//idp.example') ? provider : token)
    const authorization = request.headers.get('authorization')
    asked.push({
      method,
      url,
      body: read(await request.text()),
      ...(authorization && { Authorization: authorization }),
    })
    if (url.includes('/v2.0/')) return answer(200, access)
    const granted = { access_token: 'acce55', token_type: 'bearer' }
    return /idp[.]example|OAUTH2/.test(url) ? answer(200, granted) : answer(201, token)
  })
  const { token: secret, scheme, catalog } = session
  const headers = scheme ? { Authorization: `${scheme} ${secret}` } : { ...(secret && { 'X-Auth-Token': secret }) }
  return { asked, headers, fixed: Object.fromEntries(catalog.map(({ type, url }) => [type, url])) }
}

const answer = (status: number, body: object) =>
  Response.json(body, { status, headers: { 'x-subject-token': 't0ken' } })

function read(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return [...new URLSearchParams(text)].toSorted(([one], [other]) => (one < other ? -1 : 1))
  }
}

const token = {
  token: {
    user: { id: 'u1', name: 'demo', domain: { id: 'default', name: 'Default' } },
    methods: ['password'],
    issued_at: '2026-01-01T00:00:00.000000Z',
    expires_at: '2036-01-01T00:00:00.000000Z',
  },
}
const provider = { issuer: 'https://idp.example', token_endpoint: 'https://idp.example/idp/token' }
const access = {
  access: {
    token: { id: 't0ken', expires: '2036-01-01T00:00:00Z' },
    user: { id: 'u1', name: 'demo', roles: [] },
    serviceCatalog: [],
  },
}
