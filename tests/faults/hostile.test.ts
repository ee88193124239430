import { createClient, path } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { createStack, deleteStack, getStack, listEvents, listResources, listStacks } from '@heatkit/orchestration'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outcome, stubCloud, type StubOptions } from './stub-cloud.ts'

const account = { username: 'demo', password: 'canary-password', project: 'demo' }
const secrets = ['canary-password', 'canary-token', 'canary-parameter']

const locations = [
  'https://heat.example/v1/p1/elsewhere',
  'https://heat.example/v1/p1/stacks',
  'http://heat.example/v1/p1/stacks',
  'https://evil.example/',
  'http://evil.example/steal?x=1',
  '//evil.example/x',
  'https://heat.example@evil.example/',
  'https://user:pass@evil.example/',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:text/plain,x',
  'https://169.254.169.254/latest/meta-data/',
]

/** What reached an origin that neither the caller nor the catalog named. */
function leaks(cloud: ReturnType<typeof stubCloud>, named: string[]): string[] {
  return cloud.seen
    .filter(({ url }) => !named.includes(new URL(url).origin))
    .filter(({ url, token, body }) => secrets.some((secret) => `${url} ${token} ${body}`.includes(secret)))
    .map(({ url }) => url)
}

function open(options: StubOptions, url = 'https://identity.example') {
  const cloud = stubCloud({ token: () => 'canary-token', ...options })
  return { cloud, client: createClient({ auth: password({ ...account, url }), fetch: cloud.fetch, timeout: 5_000 }) }
}

describe.each([301, 302, 303, 307, 308])('a %d', (status) => {
  const redirect = (location: string) => new Response(null, { status, headers: { location } })

  test.each(locations)('to %s is an error of its own, for every method and for signing in', async (location) => {
    const { cloud, client } = open({ answer: () => redirect(location) })
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      const json = method === 'GET' ? undefined : { parameters: { pin: 'canary-parameter' } }
      const error = await outcome(client.request('orchestration', 'stacks', { method, json }))
      expect(error).toMatchObject({ name: 'HttpError', code: 'Redirect', status })
    }
    const signIn = open({ signIn: () => redirect(location) })
    expect(await outcome(signIn.client.session())).toMatchObject({ name: 'HttpError', code: 'Redirect', status })
    for (const each of [cloud, signIn.cloud]) {
      expect(leaks(each, ['https://identity.example', 'https://heat.example'])).toEqual([])
      expect(each.seen.filter((request) => request.redirect !== 'manual')).toEqual([])
    }
  })
})

const bad = [
  'file:///v1/p1',
  'javascript:alert(1)',
  'data:text/plain,x',
  'ftp://heat.example/v1',
  'heat.example/v1',
  '//heat.example/v1',
  '',
  '   ',
  'https://',
  'https://user:pass@heat.example/v1',
  'https://heat.example/v1?x=1',
  'https://heat.example/v1#x',
  'http://heat.example/v1',
  'http://169.254.169.254/v1',
  'http://localhost/v1',
  'HTTP://heat.example/v1',
  'blob:https://heat.example/1',
  'ws://heat.example/v1',
  'about:blank',
]

test.each(bad)('a catalog that names %j gets no token', async (url) => {
  const { cloud, client } = open({ heat: [url] })
  const error = await outcome(client.request('orchestration', 'stacks'))
  expect(error).toMatchObject({ name: 'CatalogError', code: 'NoEndpoint' })
  expect(cloud.seen.filter(({ token }) => token !== null)).toEqual([])
  expect((error as Error).message).not.toContain('pass@')
})

test.each(['https://heat.example/v1/p1?', 'https://heat.example/v1/p1#', 'https://heat.example/v1/p1//'])(
  'a catalog that names %s does not move the path into its end',
  async (url) => {
    const { cloud, client } = open({ heat: [url] })
    await client.request('orchestration', 'stacks')
    expect(cloud.seen.at(-1)!.url).toBe('https://heat.example/v1/p1/stacks')
  },
)

test('a row of a catalog without a type, and 100,000 others, do no harm', async () => {
  const rows = [
    { interface: 'public', url: 'https://x.example' } as never,
    { type: 'orchestration', interface: 'public', url: 'https://heat.example/v1/p1' },
  ]
  const auth = async () => ({ token: 't', catalog: [...rows, ...Array.from({ length: 100_000 }, () => rows[0]!)] })
  const client = createClient({ auth, fetch: async () => Response.json({ fine: true }) })
  expect(await client.request('orchestration', 'x')).toEqual({ fine: true })
  expect(((await outcome(client.request('compute', 'x'))) as Error).message.length).toBeLessThan(5_000)
})

test('a redirect at sign-in that repeats the password in its address, body and request id is told without them', async () => {
  const { client } = open({
    signIn: async (request) => {
      const body = await request.clone().text()
      const headers = {
        location: `https://evil.example/?${encodeURIComponent(body)}`,
        'x-openstack-request-id': 'req-canary-password',
      }
      return new Response(body, { status: 302, headers })
    },
  })
  const error = (await outcome(client.session())) as Error
  expect(`${error.message} ${JSON.stringify(error)}`).not.toContain('canary-password')
  expect(error).toMatchObject({ code: 'Redirect', status: 302 })
})

test('an endpoint that the caller names is used, plain http too, and a foreign one of the catalog is the catalog’s word', async () => {
  const { cloud, client } = open({ heat: ['https://other.example/v1/p1'] })
  await client.request('orchestration', 'stacks')
  await client
    .with({ endpoints: { orchestration: 'http://lab.example/v1/{project_id}' } })
    .request('orchestration', 'stacks')
  expect(cloud.seen.slice(1).map(({ url }) => url)).toEqual([
    'https://other.example/v1/p1/stacks',
    'http://lab.example/v1/p1/stacks',
  ])
})

test('a catalog of 100,000 endpoints is looked through', async () => {
  const { client } = open({
    heat: [...Array.from({ length: 100_000 }, (_, index) => `ftp://x${index}`), 'https://heat.example/v1/p1'],
  })
  expect(await outcome(client.request('orchestration', 'stacks'))).toMatchObject({ code: 'NoEndpoint' })
})

test.each([
  'https://evil.example/v1/p1/stacks?marker=s1',
  'http://heat.example/v1/p1/stacks?marker=s1',
  '//evil.example/',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'https://user:pass@evil.example/',
])('a next link to %s is not followed: pages are asked of the service itself', async (href) => {
  let pages = 0
  const row = { stack_name: 'web', stack_status: 'CREATE_COMPLETE' }
  const answer = () =>
    Response.json({ stacks: (pages += 1) > 2 ? [] : [{ ...row, id: `s${pages}` }], links: [{ rel: 'next', href }] })
  const { cloud, client } = open({ answer })
  const ids = []
  for await (const { id } of listStacks(client)) ids.push(id)
  expect(ids).toEqual(['s1', 's2'])
  expect(cloud.seen.every(({ url }) => /^https:\/\/(heat|identity)\.example\//.test(url))).toBe(true)
})

test('a list that gives the same page for ever ends with an error', async () => {
  const row = { id: 's1', stack_name: 'web', stack_status: 'CREATE_COMPLETE' }
  const { client } = open({
    answer: () => Response.json({ stacks: [row], links: [{ rel: 'next', href: 'https://heat.example/' }] }),
  })
  const walk = async () => {
    for await (const stack of listStacks(client)) void stack
  }
  expect(await outcome(walk())).toMatchObject({ name: 'CloudError', code: 'PagingLoop' })
})

test('100,000 generated names never leave the stacks path', { timeout: 60_000 }, () => {
  const nasty = fc.constantFrom(
    '.',
    '..',
    '%2e',
    '%2E%2e',
    '/',
    '\\',
    '\r\n',
    '\0',
    '?',
    '#',
    '%',
    '%2f',
    ';',
    ':',
    '@',
    ' ',
    '\ud800',
    '\udfff',
    'é',
    '🔥',
    'a',
    'web',
    '&',
    '=',
    '+',
    '\u2028',
  )
  const name = fc.oneof(
    { weight: 600, arbitrary: fc.array(nasty, { maxLength: 8 }).map((parts) => parts.join('')) },
    { weight: 400, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    { weight: 1, arbitrary: fc.constant('x'.repeat(65_536)) },
  )
  const base = 'https://heat.example/v1/p1'
  let sent = 0
  let refused = 0
  fc.assert(
    fc.property(name, name, (stack, id) => {
      let built: string
      try {
        built = path`stacks/${stack}/${id}/outputs`
      } catch (error) {
        refused += 1
        return (error as { code?: string }).code === 'InvalidPath'
      }
      sent += 1
      const url = new URL(`${base}/${built}`)
      const [, , , stacks, first, second, last, ...more] = url.pathname.split('/')
      const same = decodeURIComponent(first!) === stack && decodeURIComponent(second!) === id
      return (
        stacks === 'stacks' &&
        same &&
        last === 'outputs' &&
        more.length === 0 &&
        url.origin === 'https://heat.example' &&
        !url.search &&
        !url.hash
      )
    }),
    { numRuns: 100_000, seed: 7 },
  )
  expect(sent + refused).toBeGreaterThanOrEqual(100_000)
  expect(sent).toBeGreaterThan(1_000)
  expect(refused).toBeGreaterThan(1_000)
})

test('no operation sends a name that leads elsewhere', async () => {
  const { cloud, client } = open({})
  const names = ['..', '.', '', '%2e%2e', 'a/b', 'a\r\nb', '\ud800', 'a\\b', '%2F']
  for (const name of names) {
    const stack = { name, id: 'i' }
    for (const run of [getStack, deleteStack, listResources]) {
      expect(await outcome(run(client, stack))).toMatchObject({ code: 'InvalidPath' })
    }
    expect(await outcome(listEvents(client, stack).next())).toMatchObject({ code: 'InvalidPath' })
  }
  for (const raw of [
    '../x',
    'stacks/../../x',
    'stacks/%2e%2e/%2e%2e/%2e%2e/x',
    '//evil.example/x',
    '/../x',
    'stacks/..',
    'x#y',
  ]) {
    const error = await outcome(client.request('orchestration', raw))
    if (error instanceof Error && error.message !== 'it was accepted')
      expect(error).toMatchObject({ code: 'InvalidPath' })
  }
  expect(
    cloud.seen.filter(({ url, token }) => token !== null && !url.startsWith('https://heat.example/v1/p1/')),
  ).toEqual([])
  await createStack(client, { name: '../x', template: {} }).catch(() => {})
  expect(cloud.seen.at(-1)!.url).toBe('https://heat.example/v1/p1/stacks')
})
