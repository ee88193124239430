import { expect, test } from 'vitest'
import { signIn } from '../testing/sign-in.ts'
import type { Answer, Session } from '../testing/sign-in.ts'

const tokens = 'https://cloud.example/identity/v3/auth/tokens'

const ask = ({ call }: Session, identity: object, scope?: unknown): Promise<Answer> =>
  call('POST', tokens, { auth: { identity, ...(scope !== undefined && { scope }) } })

const demo = {
  methods: ['password'],
  password: { user: { name: 'demo', domain: { name: 'Default' }, password: 'secret' } },
}

test('a token shows its scope and a catalog in which every region has every service', async () => {
  const session = await signIn({ region: ['RegionOne', 'RegionTwo'] })
  const { status, body } = await ask(session, demo, { project: { id: session.project } })
  expect(status).toBe(201)
  expect(body.token.project).toMatchObject({ id: session.project, name: 'demo' })
  const types = (body.token.catalog as { type: string; endpoints: { region: string }[] }[]).map(
    ({ type, endpoints }) => [type, endpoints.length],
  )
  expect(types).toEqual([
    ['identity', 6],
    ['orchestration', 6],
    ['compute', 6],
    ['volumev3', 6],
    ['network', 6],
    ['image', 6],
  ])
})

test('every reason to refuse a sign-in looks the same', async () => {
  const session = await signIn()
  const wrong = { ...demo.password.user, password: 'wrong' }
  const answers = [
    await ask(session, { methods: ['password'], password: { user: wrong } }),
    await ask(session, { methods: ['password'], password: { user: { ...wrong, name: 'nobody' } } }),
    await ask(session, demo, { project: { name: 'nope', domain: { id: 'default' } } }),
    await ask(session, demo, { domain: { id: 'default' } }),
    await ask(session, demo, { system: { all: true } }),
  ]
  for (const { status, body, headers } of answers) {
    expect(status).toBe(401)
    expect(body.error.message).toBe('The request you have made requires authentication.')
    expect(headers.get('WWW-Authenticate')).toBe('Keystone uri="https://cloud.example/identity/v3"')
  }
})

test('a token ends with its lifetime, and a token got from it no later', async () => {
  const session = await signIn({ tokenLifetime: 60 })
  await session.cloud.clock.advance(40_000)
  const { body } = await ask(
    session,
    { methods: ['token'], token: { id: session.token } },
    { project: { id: session.project } },
  )
  expect(Date.parse(body.token.expires_at) - session.cloud.clock.now()).toBe(20_000)
  await session.cloud.clock.advance(20_000)
  expect((await session.call('GET', '/stacks')).status).toBe(401)
})

test('revoked tokens are refused by both services', async () => {
  const session = await signIn()
  session.cloud.revokeTokens()
  expect((await session.call('GET', '/stacks')).status).toBe(401)
  expect((await session.call('GET', 'https://cloud.example/identity/v3/auth/projects')).status).toBe(401)
})

test('a body without a type is JSON, one with another type is refused', async () => {
  const session = await signIn()
  const body = JSON.stringify({ auth: { identity: demo } })
  const bytes = new TextEncoder().encode(body)
  const send = async (headers?: HeadersInit) =>
    (await session.cloud.fetch(new Request(tokens, { method: 'POST', body: bytes, ...(headers && { headers }) })))
      .status
  expect(await send()).toBe(201)
  expect(await send({ 'content-type': 'text/plain' })).toBe(400)
})

test('what Keystone has and the simulator has not is 501 and named', async () => {
  const session = await signIn()
  const { status, body } = await session.call('GET', 'https://cloud.example/identity/v3/groups')
  expect(status).toBe(501)
  expect(body.error).toMatchObject({
    type: 'NotSimulated',
    message: "The simulator does not know Keystone's /v3/groups.",
  })
})

test('HEAD is GET without its body', async () => {
  const session = await signIn()
  const { status, body, headers } = await session.call('HEAD', 'https://cloud.example/identity/v3/auth/projects')
  expect([status, body]).toEqual([200, ''])
  expect(headers.get('Content-Type')).toBe('application/json')
  const stranger = { 'X-Auth-Token': 'bogus' }
  expect((await session.call('HEAD', 'https://cloud.example/identity/v3/users', undefined, stranger)).status).toBe(401)
})

test.each(['PATCH /credentials/c', 'POST /roles', 'GET /projects', 'DELETE /projects/p'])(
  '%s is not simulated, which is not the same as not there',
  async (route) => {
    const session = await signIn()
    const [method = '', path = ''] = route.split(' ')
    const { status, body } = await session.call(method, `https://cloud.example/identity/v3${path}`)
    expect(status).toBe(501)
    expect(body.error.message).toBe(`The simulator does not know Keystone's ${method} /v3${path}.`)
  },
)
