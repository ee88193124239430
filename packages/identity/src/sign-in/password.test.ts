import { createClient } from '@heatkit/core'
import { describe, expect, test } from 'vitest'
import { fakeKeystone, issued } from '../testing/fake-keystone.ts'
import { password, type PasswordOptions } from './password.ts'
import { token } from './token.ts'

const account: PasswordOptions = { url: 'https://cloud.example/identity', username: 'demo', password: 'secret' }
const home = { id: 'default' }
const body = {
  token: {
    methods: ['password'],
    user: { id: 'u', name: 'demo', domain: { id: 'default', name: 'Default' }, password_expires_at: null },
    issued_at: '2026-01-01T00:00:00.000000Z',
    expires_at: '2026-01-01T01:00:00.000000Z',
    catalog: [
      {
        type: 'orchestration',
        endpoints: [
          { interface: 'public', url: null },
          { interface: 'public', region: 'R', url: 'https://heat' },
        ],
      },
    ],
  },
}

/** What reaches Keystone, and the session that comes of its answer. */
async function signIn(
  auth: ReturnType<typeof password>,
  answer = Response.json(body, { status: 201, headers: { 'x-subject-token': 't' } }),
) {
  const asked: { url: string; body: unknown; type: string | null }[] = []
  const fetch = async (request: Request) => {
    const text = await request.text()
    asked.push({ url: request.url, body: text && JSON.parse(text), type: request.headers.get('content-type') })
    return answer
  }
  const session = await createClient({ auth, fetch }).session()
  return { session, asked: asked[0]! }
}

describe('what is asked of Keystone', () => {
  test.each<[Partial<PasswordOptions>, object, unknown]>([
    [{}, { name: 'demo', domain: home }, undefined],
    [{ userDomain: 'acme' }, { name: 'demo', domain: { name: 'acme' } }, undefined],
    [{ project: 'web' }, { name: 'demo', domain: home }, { project: { name: 'web', domain: home } }],
    [
      { project: 'web', userDomain: 'acme' },
      { name: 'demo', domain: { name: 'acme' } },
      { project: { name: 'web', domain: { name: 'acme' } } },
    ],
    [
      { project: 'web', projectDomain: { id: 'd' } },
      { name: 'demo', domain: home },
      { project: { name: 'web', domain: { id: 'd' } } },
    ],
    [{ project: { id: 'p' } }, { name: 'demo', domain: home }, { project: { id: 'p' } }],
    [{ domain: 'acme' }, { name: 'demo', domain: home }, { domain: { name: 'acme' } }],
    [{ system: true }, { name: 'demo', domain: home }, { system: { all: true } }],
    [{ trust: 't' }, { name: 'demo', domain: home }, { 'OS-TRUST:trust': { id: 't' } }],
    [{ unscoped: true }, { name: 'demo', domain: home }, 'unscoped'],
  ])('for %j', async (more, user, scope) => {
    const { asked } = await signIn(password({ ...account, ...more }))
    const identity = { methods: ['password'], password: { user: { ...user, password: 'secret' } } }
    expect(asked.body).toEqual({ auth: { identity, ...(scope !== undefined && { scope }) } })
  })

  test('a user by id needs no domain, and the body no content type, so that a page needs no preflight', async () => {
    const { asked } = await signIn(password({ url: account.url, userId: 'u', password: 'secret' }))
    expect(asked).toMatchObject({
      type: null,
      body: { auth: { identity: { password: { user: { id: 'u', password: 'secret' } } } } },
    })
  })

  test.each(['https://c.example', 'https://c.example/', 'https://c.example/v3', 'https://c.example/v3/'])(
    'at %s it is /v3',
    async (url) => {
      expect((await signIn(password({ ...account, url }))).asked.url).toBe('https://c.example/v3/auth/tokens')
    },
  )

  test('a path that only ends like a version is kept', async () => {
    const { asked } = await signIn(password({ ...account, url: 'https://c.example/keystonev3' }))
    expect(asked.url).toBe('https://c.example/keystonev3/v3/auth/tokens')
  })

  test('a token with a scope is traded, one without is looked at', async () => {
    const traded = await signIn(token({ url: account.url, token: 'T', project: { id: 'p' } }))
    expect(traded.asked.body).toEqual({
      auth: { identity: { methods: ['token'], token: { id: 'T' } }, scope: { project: { id: 'p' } } },
    })
    expect((await signIn(token({ url: account.url, token: 'T' }))).asked.body).toBe('')
  })
})

test('the session tells of the whole cloud, a domain and a trust', async () => {
  const facts = async (more: object) =>
    fakeKeystone(() => issued('t', more))
      .client(password(account))
      .session()
  expect(await facts({ system: { all: true } })).toMatchObject({ system: true })
  expect(await facts({ domain: { id: 'd', name: 'acme' } })).toMatchObject({ domain: { id: 'd', name: 'acme' } })
  const trust = { id: 'x', impersonation: true, trustor_user: { id: 'a' }, trustee_user: { id: 'b' } }
  expect((await facts({ 'OS-TRUST:trust': trust })).trust).toEqual({ id: 'x' })
})

test('another project is looked for in the domain of the user, unless another is named', async () => {
  const user = { id: 'u', name: 'ada', domain: { id: 'acme-id', name: 'acme' } }
  const keystone = fakeKeystone((_, count) => issued(`token-${count}`, { user }))
  const client = keystone.client(password({ ...account, userDomain: 'acme' }))
  await client.with({ project: 'web' }).session()
  await client.with({ project: 'web', projectDomain: 'other' }).session()
  expect(keystone.asked.map(({ auth }) => auth.scope)).toEqual([
    undefined,
    { project: { name: 'web', domain: { id: 'acme-id' } } },
    { project: { name: 'web', domain: { name: 'other' } } },
  ])
})

test('the session tells who, until when and where, and leaves out what is not there', async () => {
  const { session } = await signIn(password(account))
  expect(session).toEqual({
    url: 'https://cloud.example/identity/v3',
    issuedAt: new Date('2026-01-01T00:00:00Z'),
    expiresAt: new Date('2026-01-01T01:00:00Z'),
    user: { id: 'u', name: 'demo', domain: { id: 'default', name: 'Default' } },
    roles: [],
    methods: ['password'],
    catalog: [
      { type: 'orchestration', interface: 'public', url: '' },
      { type: 'orchestration', interface: 'public', url: 'https://heat', region: 'R' },
    ],
  })
})

test.each<[string, Response, object]>([
  [
    'no token in the headers',
    Response.json(body, { status: 201 }),
    { name: 'HttpError', code: 'UnexpectedAnswer', reason: /X-Subject-Token/ },
  ],
  [
    'another service',
    Response.json({ hello: 1 }, { headers: { 'x-subject-token': 't' } }),
    { code: 'UnexpectedAnswer', reason: /no token of the kind/ },
  ],
  [
    'no end of the token',
    Response.json({ token: { user: { id: 'u' } } }, { headers: { 'x-subject-token': 't' } }),
    { code: 'UnexpectedAnswer' },
  ],
  [
    '401',
    Response.json({ error: { code: 401, message: 'It requires authentication.' } }, { status: 401 }),
    { name: 'AuthError', status: 401, reason: /authentication\. .*wrong user, password, domain, project or role/ },
  ],
  [
    '403',
    Response.json({ error: { code: 403, message: 'no' } }, { status: 403 }),
    { name: 'AuthError', status: 403, reason: 'no' },
  ],
  [
    'no v3, but a page',
    new Response('<title>404 Not Found</title>', { status: 404 }),
    { name: 'AuthError', status: 404, reason: /discoverAuthMethods.*v2Password/ },
  ],
  [
    'a choice of versions',
    Response.json({ versions: { values: [{ id: 'v2.0' }] } }, { status: 300 }),
    { name: 'AuthError', status: 300, reason: /discoverAuthMethods.*v2Password/ },
  ],
  ['501', new Response('no', { status: 501 }), { name: 'HttpError', status: 501 }],
])('an answer with %s is an error that says so', async (_, answer, expected) => {
  const error = await signIn(password(account), answer).catch((reason: unknown) => reason)
  for (const [key, value] of Object.entries(expected)) {
    if (value instanceof RegExp) expect((error as Record<string, unknown>)[key]).toMatch(value)
    else expect(error).toMatchObject({ [key]: value })
  }
})

test('options that cannot be right are refused before anything is sent', () => {
  expect(() => password({ url: account.url, password: 'x' })).toThrow('either username or userId')
  expect(() => password({ ...account, userId: 'u' })).toThrow('either username or userId')
  expect(() => password({ ...account, project: 'p', unscoped: true })).toThrow(
    'one of project, domain, system, trust and unscoped',
  )
})
