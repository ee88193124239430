import type { Auth } from '@heatkit/core'

/** How a sign-in method signs in: what it asks a pretended identity service, and what it then sends to others. */
export async function signsIn(auth: Auth): Promise<{ asked: object[]; headers: object }> {
  const asked: object[] = []
  const session = await auth(async (request) => {
    const { method, url } = request
    if (method === 'GET') return answer(200, token)
    const authorization = request.headers.get('authorization')
    asked.push({
      method,
      url,
      body: read(await request.text()),
      ...(authorization && { Authorization: authorization }),
    })
    if (url.includes('/v2.0/')) return answer(200, access)
    return url.includes('/idp/') ? answer(200, { access_token: 'acce55', token_type: 'bearer' }) : answer(201, token)
  })
  return { asked, headers: { ...(session.token && { 'X-Auth-Token': session.token }) } }
}

const answer = (status: number, body: object) =>
  Response.json(body, { status, headers: { 'x-subject-token': 't0ken' } })

function read(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
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
const access = {
  access: {
    token: { id: 't0ken', expires: '2036-01-01T00:00:00Z' },
    user: { id: 'u1', name: 'demo', roles: [] },
    serviceCatalog: [],
  },
}
