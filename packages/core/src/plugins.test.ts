import { expect, test } from 'vitest'
import { bind, type Client, createClient, type LogEntry, logger, type Middleware, path, proxied } from './index.ts'
import { fakeCloud } from './testing/fake-cloud.ts'

test('plugins add members, and `with` gives them the other region and the same session', async () => {
  const cloud = fakeCloud(() => Response.json({}), [{ url: 'https://one.example' }, { url: 'https://two.example' }])
  const regions = ['R1', 'R2']
  const auth = async () => {
    const session = await cloud.options.auth(cloud.options.fetch)
    return { ...session, catalog: session.catalog.map((row, index) => ({ ...row, region: regions[index]! })) }
  }
  const heat = (client: Client) => ({
    heat: bind(client, {
      list: (each: Client, limit: number) => each.request('orchestration', 'stacks', { query: { limit } }),
    }),
  })
  const more = () => ({ answer: 42 })
  const client = createClient({ ...cloud.options, auth, region: 'R1' })
    .extend(heat)
    .extend(more)
  await client.heat.list(1)
  const other = client.with({ region: 'R2' })
  await other.heat.list(2)
  expect(other.answer).toBe(42)
  expect(cloud.seen.map(({ url }) => url)).toEqual([
    'https://one.example/stacks?limit=1',
    'https://two.example/stacks?limit=2',
  ])
  expect(cloud.signIns).toBe(1)
})

test('middleware goes around every attempt, first outermost, and never sees the token', async () => {
  let tries = 0
  const cloud = fakeCloud(
    () => new Response('{}', { status: (tries += 1) === 1 ? 503 : 200, headers: { 'retry-after': '0' } }),
  )
  const seen: string[] = []
  const named =
    (name: string): Middleware =>
    async (request, next) => {
      seen.push(`${name} in ${request.headers.get('x-auth-token')}`)
      const response = await next(request)
      seen.push(`${name} out ${request.headers.get('x-auth-token')} ${response.status}`)
      return response
    }
  await createClient({ ...cloud.options, middleware: [named('a'), named('b')] }).request('orchestration', 'x')
  expect(seen).toEqual([
    'a in null',
    'b in null',
    'b out null 503',
    'a out null 503',
    'a in null',
    'b in null',
    'b out null 200',
    'a out null 200',
  ])
  expect(cloud.seen.every(({ token }) => token === 'token-1')).toBe(true)
})

test('a middleware may answer by itself', async () => {
  const cloud = fakeCloud(() => Response.json({}))
  const client = createClient({ ...cloud.options, middleware: [async () => Response.json({ from: 'middleware' })] })
  expect(await client.request('orchestration', 'x')).toEqual({ from: 'middleware' })
  expect(cloud.seen).toEqual([])
})

test('the logger writes facts and no query, headers or bodies', async () => {
  const entries: LogEntry[] = []
  const cloud = fakeCloud(() =>
    Response.json({}, { headers: { 'x-openstack-request-id': 'req-1197335e-91b1-45d2-912b-9c82d0e9acbd' } }),
  )
  await createClient({ ...cloud.options, middleware: [logger((entry) => entries.push(entry))] }).request(
    'orchestration',
    'stacks',
    { query: { name: 'web' } },
  )
  expect(entries).toEqual([
    {
      method: 'GET',
      url: 'https://heat.example/v1/p1/stacks',
      status: 200,
      requestId: 'req-1197335e-91b1-45d2-912b-9c82d0e9acbd',
      milliseconds: expect.any(Number),
    },
  ])
})

test('through a proxy goes everything, body and token too', async () => {
  const cloud = fakeCloud(() => Response.json({}))
  const client = createClient({ ...cloud.options, middleware: [proxied('https://proxy.example/')] })
  await client.request('orchestration', path`stacks/${'a b'}`, { method: 'PUT', json: { a: 1 }, query: { x: [1, 2] } })
  expect(cloud.seen).toEqual([
    {
      method: 'PUT',
      url: 'https://proxy.example/https/heat.example/v1/p1/stacks/a%20b?x=1&x=2',
      token: 'token-1',
      body: '{"a":1}',
    },
  ])
})
