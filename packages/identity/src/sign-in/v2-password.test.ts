import { type Auth, createClient } from '@heatkit/core'
import { describe, expect, test } from 'vitest'
import { v2Password } from './v2-password.ts'
import { v2Token } from './v2-token.ts'

const account = { url: 'https://cloud.example/identity', username: 'demo', password: 'secret' }
const body = {
  access: {
    token: {
      id: 'canary-token',
      issued_at: '2026-01-01T00:00:00.123456',
      expires: '2026-01-01T01:00:00Z',
      tenant: { id: 'p', name: 'web', description: null, enabled: true },
    },
    user: { id: 'u', name: 'demo', username: 'demo', roles: [{ name: 'member' }], roles_links: [] },
    serviceCatalog: [
      {
        type: 'orchestration',
        name: 'heat',
        endpoints_links: [],
        endpoints: [
          {
            id: 'e',
            region: 'R',
            publicURL: 'https://heat/v1/p',
            internalURL: 'http://heat.internal/v1/p',
            adminURL: 'http://heat.admin/v1/p',
          },
        ],
      },
    ],
  },
}

async function signIn(auth: Auth, answer: Response = Response.json(body)) {
  const asked: { url: string; body: string }[] = []
  const fetch = async (request: Request) => {
    asked.push({ url: request.url, body: await request.text() })
    return answer
  }
  const session = await createClient({ auth, fetch }).session()
  return { session, asked: asked[0]! }
}

describe('what is asked of Keystone v2.0', () => {
  const credentials = '"passwordCredentials":{"username":"demo","password":"secret"}'

  test.each<[Auth, string]>([
    [v2Password(account), `{"auth":{${credentials}}}`],
    [v2Password({ ...account, tenantId: 'p' }), `{"auth":{${credentials},"tenantId":"p"}}`],
    [v2Password({ ...account, tenantName: 'web' }), `{"auth":{${credentials},"tenantName":"web"}}`],
    [v2Token({ url: account.url, token: 't', tenantName: 'web' }), '{"auth":{"token":{"id":"t"},"tenantName":"web"}}'],
  ])('%#', async (auth, expected) => {
    expect((await signIn(auth)).asked).toEqual({ url: 'https://cloud.example/identity/v2.0/tokens', body: expected })
  })

  test.each(['https://c.example/v2.0', 'https://c.example/v2.0/', 'https://c.example', 'https://c.example/v3'])(
    'at %s it is /v2.0',
    async (url) => {
      expect((await signIn(v2Password({ ...account, url }))).asked.url).toBe('https://c.example/v2.0/tokens')
    },
  )

  test('not both a name and an id of a tenant', () => {
    const both = { tenantId: 'p', tenantName: 'web' }
    expect(() => v2Password({ ...account, ...both })).toThrow('Give one of tenantId and tenantName.')
    expect(() => v2Token({ url: account.url, token: 't', ...both })).toThrow('Give one of tenantId and tenantName.')
  })
})

test('the session looks as one of v3, without a beginning', async () => {
  const { session } = await signIn(v2Password(account))
  const heat = { type: 'orchestration', name: 'heat', region: 'R' }
  expect(session).toEqual({
    url: 'https://cloud.example/identity/v2.0',
    lifetime: Infinity,
    expiresAt: new Date('2026-01-01T01:00:00Z'),
    user: { id: 'u', name: 'demo' },
    project: { id: 'p', name: 'web' },
    roles: ['member'],
    catalog: [
      { ...heat, interface: 'public', url: 'https://heat/v1/p' },
      { ...heat, interface: 'internal', url: 'http://heat.internal/v1/p' },
      { ...heat, interface: 'admin', url: 'http://heat.admin/v1/p' },
    ],
  })
})

const noEnd = { access: { token: { id: 'canary-token' }, user: { id: 'u' } } }

test.each<[string, Response, object]>([
  ['no end of the token', Response.json(noEnd), { name: 'HttpError', code: 'UnexpectedAnswer', status: 200 }],
  [
    'another thing',
    new Response('canary-token'),
    { code: 'UnexpectedAnswer', message: expect.stringContaining('no token of the kind that was asked for') },
  ],
  [
    '401',
    Response.json({ error: { code: 401, message: 'wrong: secret' } }, { status: 401 }),
    { name: 'AuthError', code: 'SignInRefused', status: 401, reason: 'wrong: [hidden]' },
  ],
  ['404', new Response('no', { status: 404 }), { name: 'AuthError', status: 404 }],
  ['501', new Response('no', { status: 501 }), { name: 'HttpError', status: 501 }],
])('an answer with %s is an error that says so, and never quotes the token', async (_, answer, expected) => {
  const error = await signIn(v2Password(account), answer).catch((reason: unknown) => reason)
  expect(error).toMatchObject(expected)
  expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain('canary')
})
