import { createClient, proxied } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { createSimulator } from '@heatkit/simulator'
import { afterEach, expect, test } from 'vitest'
import proxy, { type Settings } from './proxy.ts'

const page = 'https://app.example'
const settings: Settings = { TARGETS: 'https://cloud.example', ORIGINS: page }
const platform = globalThis.fetch
afterEach(() => void (globalThis.fetch = platform))

/** The proxy before a simulated cloud. A page's `Origin` cannot be set by a test everywhere, so it is told apart from the request. */
function behindProxy(origin: string, given: Settings = settings) {
  const cloud = createSimulator()
  globalThis.fetch = ((request: Request) => cloud.fetch(request)) as typeof fetch
  const fetchAs = (request: Request) => {
    const headers = new Proxy(request.headers, {
      get: (target, key) =>
        key === 'get'
          ? (name: string) => (name === 'origin' ? origin : target.get(name))
          : Reflect.get(target, key).bind(target),
    })
    return proxy.fetch(
      new Proxy(request, { get: (target, key) => (key === 'headers' ? headers : wrap(target, key)) }),
      given,
    )
  }
  const auth = password({ url: `${cloud.url}/identity`, username: 'demo', password: 'secret', project: 'demo' })
  return {
    cloud,
    fetchAs,
    client: createClient({ auth, fetch: fetchAs, middleware: [proxied('https://proxy.example/')] }),
  }
}

const wrap = (target: Request, key: string | symbol): unknown => {
  const value = Reflect.get(target, key) as unknown
  return typeof value === 'function' ? value.bind(target) : value
}

test('a page that the cloud does not know works through the proxy', async () => {
  const { client, cloud } = behindProxy(page)
  expect(await client.request('orchestration', 'stacks', { query: { limit: 1 } })).toEqual({ stacks: [] })
  expect(cloud.requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`)[0]).toBe(
    'POST /identity/v3/auth/tokens',
  )
  expect(cloud.requests[1]!.url).toMatch(/^https:\/\/cloud\.example\/orchestration\/v1\/\w+\/stacks\?limit=1$/)
})

test('it answers preflights of its pages itself', async () => {
  const { fetchAs, cloud } = behindProxy(page)
  const answer = await fetchAs(new Request('https://proxy.example/https/cloud.example/identity', { method: 'OPTIONS' }))
  expect(answer.status).toBe(204)
  expect(answer.headers.get('access-control-allow-origin')).toBe(page)
  expect(cloud.requests).toEqual([])
})

test.each([
  ['a page that is not on its list', 'https://evil.example', '/https/cloud.example/identity'],
  ['a target that is not on its list', page, '/https/evil.example/'],
  ['a target of another scheme', page, '/http/cloud.example/'],
  ['a target with credentials before it', page, '/https/cloud.example@evil.example/'],
  ['no target', page, '/'],
  ['a target that is no address', page, '/https/%00/'],
])('it refuses %s', async (_, origin, path) => {
  const { fetchAs, cloud } = behindProxy(origin)
  expect((await fetchAs(new Request(`https://proxy.example${path}`))).status).toBe(403)
  expect(cloud.requests).toEqual([])
})
