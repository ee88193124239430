import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createClient, path } from '@heatkit/core'
import { password, token } from '@heatkit/identity'
import { createStack, findStack, getStack, listEvents, listResources, listStacks } from '@heatkit/orchestration'
import { catalogOf, clientOf, HEAT, IDENTITY, rejection, signedIn, stubCloud } from './support/stub-cloud.ts'

const SECRET = 'CANARY-password'
const TOKEN = 'CANARY-token'
const EVIL = 'https://evil.example'
const told = (error: unknown) => `${String(error)} ${JSON.stringify(error)} ${(error as Error).stack}`

const targets: [string, string][] = [
  ['its own origin', '/v1/P/elsewhere'],
  ['the same address', ''],
  ['another origin', `${EVIL}/take`],
  ['another origin without a scheme', '//evil.example/take'],
  ['plain http', 'http://heat.example/v1/P/stacks'],
  ['another port', 'https://heat.example:8443/v1/P/stacks'],
  ['an address with credentials', 'https://user:CANARY@evil.example/'],
  ['a script', 'javascript:alert(1)'],
  ['data', 'data:application/json,{"stacks":[]}'],
  ['a file', 'file:///etc/passwd'],
  ['an address that repeats the password', `${EVIL}/?p=${SECRET}`],
  ['an address that repeats the token', `${EVIL}/${TOKEN}`],
  ['a host that is the token', `https://${TOKEN}.evil.example/`],
  ['nothing that is an address', 'http://['],
]
const statuses = [301, 302, 303, 307, 308]
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

describe(`redirects: ${targets.length * statuses.length * (methods.length + 2)} cases`, () => {
  for (const [where, location] of targets) {
    const moved = (status: number) =>
      new Response(`Moved. ${SECRET} ${TOKEN}`, { status, headers: { location, 'x-openstack-request-id': SECRET } })

    for (const status of statuses) {
      test(`${status} to ${where} is not followed by any call`, async () => {
        for (const method of methods) {
          const cloud = stubCloud({ token: () => TOKEN, service: () => moved(status) })
          const json = /P/.test(method) ? { a: SECRET } : undefined
          const call = clientOf(cloud, { secret: SECRET }).request('orchestration', 'stacks', {
            method,
            json,
            secrets: [SECRET],
          })
          const error = await rejection(call)
          expect(error).toMatchObject({ name: 'HttpError', code: 'Redirect', status, method })
          expect(told(error)).not.toMatch(/CANARY/i)
          expect([cloud.calls.length, cloud.strays().length]).toEqual([1, 0])
          expect(cloud.calls[0]!.request.redirect).toBe('manual')
        }
      })

      test(`${status} to ${where} is not followed by signing in`, async () => {
        const auths = [
          password({ url: IDENTITY, username: 'demo', password: SECRET, project: 'demo' }),
          token({ url: IDENTITY, token: TOKEN }),
        ]
        for (const auth of auths) {
          const cloud = stubCloud({ identity: () => moved(status) })
          const error = await rejection(clientOf(cloud, { auth }).request('orchestration', 'stacks'))
          expect(error).toMatchObject({ name: 'HttpError', code: 'Redirect', status })
          expect(told(error)).not.toMatch(/CANARY/i)
          expect([cloud.signIns.length, cloud.calls.length, cloud.strays().length]).toEqual([1, 0, 0])
          expect(cloud.signIns[0]!.request.redirect).toBe('manual')
        }
      })
    }
  }
})

const next = [
  `${EVIL}/v1/P/stacks?marker=x`,
  '//evil.example/',
  'http://heat.example/v1/P/stacks',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'http://169.254.169.254/',
  'https://u:p@evil.example/',
  '../../../../other',
]
describe(`links in lists: ${next.length * 5} cases`, () => {
  for (const href of next) {
    test(`a next page at ${href} is asked for below the catalog’s own address`, async () => {
      const stack = { id: 'i', stack_name: 'web', stack_status: 'CREATE_COMPLETE', links: [{ rel: 'self', href }] }
      const lists: ((client: ReturnType<typeof clientOf>) => Promise<unknown>)[] = [
        async (client) => {
          for await (const _ of listStacks(client, { pageSize: 1 }));
        },
        (client) => findStack(client, 'other'),
        async (client) => {
          for await (const _ of listEvents(client, { name: 'web', id: 'i' }, { pageSize: 1 }));
        },
        (client) => listResources(client, { name: 'web', id: 'i' }),
        (client) => getStack(client, { name: 'web', id: 'i' }),
      ]
      for (const list of lists) {
        const cloud = stubCloud({
          service: (_, { calls }) =>
            Response.json({
              stack,
              stacks: calls.length > 3 ? [] : [{ ...stack, id: `i${calls.length}` }],
              events:
                calls.length > 3
                  ? []
                  : [
                      {
                        id: `e${calls.length}`,
                        event_time: '2026-11-23T13:00:00Z',
                        resource_name: 'r',
                        resource_status: 'CREATE_COMPLETE',
                        links: [{ rel: 'next', href }],
                      },
                    ],
              resources: [],
              links: [{ rel: 'next', href }],
            }),
        })
        await list(clientOf(cloud))
        expect(cloud.strays()).toEqual([])
        for (const { url } of cloud.calls) expect(url.startsWith(`${HEAT}/v1/P/stacks`)).toBe(true)
      }
    })
  }
})

describe('paging without an end', () => {
  const page = (...ids: string[]) => ({
    stacks: ids.map((id) => ({ id, stack_name: id, stack_status: 'CREATE_COMPLETE' })),
    links: [{ rel: 'next', href: 'https://heat.example/v1/P/stacks' }],
  })
  const count = async (bodies: (page: number) => object) => {
    let pages = 0
    const cloud = stubCloud({ service: () => Response.json(bodies(pages++)) })
    let got = 0
    const error = await rejection(
      (async () => {
        for await (const _ of listStacks(clientOf(cloud))) if (++got > 500) throw new Error('enough')
      })(),
    )
    return [(error as { code?: string }).code ?? error.message, pages]
  }
  test('the same page again is an error', async () =>
    expect(await count(() => page('a', 'b'))).toEqual(['PagingLoop', 2]))
  test('pages in a circle are an error', async () =>
    expect(await count((n) => page(`a${n % 3}`))).toEqual(['PagingLoop', 4]))
  test('new pages for ever end when the caller has enough', async () =>
    expect(await count((n) => page(`a${n}`))).toEqual(['enough', 501]))
  test('events that repeat end the list', async () => {
    const event = { id: 'e', event_time: '2026-11-23T13:00:00Z', resource_name: 'r', resource_status: 'X' }
    const cloud = stubCloud({ service: () => Response.json({ events: [event, event] }) })
    const ids: string[] = []
    for await (const { id } of listEvents(clientOf(cloud), { name: 'a', id: 'b' }, { pageSize: 2 })) ids.push(id)
    expect(cloud.calls.length).toBe(2)
  })
})

const urls: unknown[] = [
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/plain,x',
  'ftp://heat.example/',
  'blob:https://heat.example/1',
  'ws://heat.example/',
  'https://u:p@heat.example/v1',
  'https://u@heat.example/v1',
  'https://:p@heat.example/v1',
  'http://heat.example/v1/P',
  'http://169.254.169.254/latest',
  'http://localhost/',
  'HTTP://heat.example/',
  'https://heat.example/v1?x=',
  'https://heat.example/v1#x',
  '//evil.example',
  'heat.example',
  '/v1',
  'https://',
  'http://[',
  '',
  null,
  undefined,
  5,
  {},
  [],
  true,
  ['http://evil.example'],
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'about:blank',
]
const types: unknown[] = [null, 5, {}, '', 'Orchestration ']
const rows: unknown[] = [
  null,
  undefined,
  {},
  [],
  'x',
  { type: 'orchestration' },
  { endpoints: [] },
  { type: 'x', endpoints: null },
  { type: 'x', endpoints: [null] },
  { type: 'x', endpoints: [{}] },
  { type: 'x', endpoints: 'abc' },
]

describe(`catalogs: ${urls.length * 2 + types.length + rows.length + 3} cases`, () => {
  const ask = async (catalog: unknown, options: object = {}) => {
    const cloud = stubCloud({ refuse: false, identity: () => signedIn(TOKEN, catalog) })
    const error = await rejection(
      clientOf(cloud, { secret: SECRET, ...options }).request('orchestration', 'stacks', {
        method: 'POST',
        json: { a: SECRET },
      }),
    )
    expect(told(error)).not.toMatch(/CANARY/i)
    expect(cloud.calls).toEqual([])
    return error
  }
  for (const url of urls) {
    test(`nothing is sent to ${JSON.stringify(url)}`, async () => {
      for (const choice of [{}, { region: 'R1' }]) {
        const error = await ask(catalogOf(url), choice)
        expect(['CatalogError', 'HttpError']).toContain(error.name)
        expect(['NoEndpoint', 'UnexpectedAnswer']).toContain(error['code'])
      }
    })
  }
  for (const type of types) {
    test(`a service of type ${JSON.stringify(type)} does no harm`, async () => {
      const good = catalogOf(`${HEAT}/v1/P`) as unknown[]
      const cloud = stubCloud({
        refuse: false,
        identity: () => signedIn(TOKEN, [...(catalogOf(`${EVIL}/`, type) as unknown[]), ...good]),
      })
      expect(await clientOf(cloud).request('orchestration', 'stacks')).toEqual({ stacks: [] })
      expect(cloud.strays()).toEqual([])
    })
  }
  for (const row of rows) {
    test(`a row ${JSON.stringify(row)} is refused with a reason, or passed over`, async () => {
      const cloud = stubCloud({
        refuse: false,
        identity: () => signedIn(TOKEN, [row, ...(catalogOf(`${HEAT}/v1/P`) as unknown[])]),
      })
      const outcome = await clientOf(cloud)
        .request('orchestration', 'stacks')
        .catch((error) => error.code)
      expect([{ stacks: [] }, 'UnexpectedAnswer', 'NoEndpoint']).toContainEqual(outcome)
      expect(cloud.strays()).toEqual([])
    })
  }
  test('no catalog at all is a typed error', async () => {
    for (const catalog of [[], undefined]) {
      const cloud = stubCloud({ refuse: false, identity: () => signedIn(TOKEN, catalog ?? []) })
      expect(await rejection(clientOf(cloud).request('orchestration', 'stacks'))).toMatchObject({
        name: 'CatalogError',
      })
    }
  })
  test('a hundred thousand endpoints cost a call next to nothing, and an error does not list them all', async () => {
    const many = Array.from({ length: 100_000 }, (_, n) => ({
      type: `t${n}`,
      endpoints: [{ interface: 'public', region: 'R1', url: `${EVIL}/${n}` }],
    }))
    const cloud = stubCloud({
      refuse: false,
      identity: () => signedIn(TOKEN, [...(catalogOf(`${HEAT}/v1/P`) as unknown[]), ...many]),
    })
    const client = clientOf(cloud)
    await client.session()
    expect(await client.request('orchestration', 'stacks')).toEqual({ stacks: [] })
    const error = await rejection(client.request('nonesuch', 'stacks'))
    expect(error.name).toBe('CatalogError')
    expect(error.message.length).toBeLessThan(10_000)
    expect(cloud.strays()).toEqual([])
  })
  test('an endpoint with a bare question mark or hash is an address all the same', async () => {
    for (const url of [`${HEAT}/v1/P?`, `${HEAT}/v1/P/#`, `${HEAT}/v1/P//?#`]) {
      const cloud = stubCloud({ refuse: false, identity: () => signedIn(TOKEN, catalogOf(url)) })
      await clientOf(cloud).request('orchestration', 'stacks')
      expect(cloud.calls.map((call) => call.url)).toEqual([`${HEAT}/v1/P/stacks`])
    }
  })
  test('an http endpoint that the caller names is used, whatever the catalog says', async () => {
    const cloud = stubCloud({ refuse: false, identity: () => signedIn(TOKEN, catalogOf(`${EVIL}/`)) })
    await clientOf(cloud, { endpoints: { orchestration: 'http://heat.example/v1/{project_id}' } }).request(
      'orchestration',
      'stacks',
    )
    expect(cloud.calls.map(({ url }) => url)).toEqual(['http://heat.example/v1/P/stacks'])
  })
})

describe('names of stacks', () => {
  const odd = [
    '.',
    '..',
    '...',
    '%2e',
    '%2e%2e',
    '%2E%2e',
    '.%2e',
    '%252e%252e',
    '/',
    '\\',
    '%2f',
    '%5c',
    '?',
    '#',
    ';',
    ':',
    '@',
    '\r\n',
    '\n',
    '\t',
    '\0',
    '\x7f',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u2028',
    ' ',
    '%',
    '%zz',
    '//',
    'http:',
    'a',
    'web',
    'é',
    '日',
    '😀',
    '&',
    '=',
    '+',
    "'",
    '"',
    '<',
    '|',
    '^',
    '`',
    '{',
    '}',
    '\uff0e\uff0e',
    '\uff0f',
    '\u2024',
  ]
  const name = fc.oneof(
    { weight: 4, arbitrary: fc.array(fc.constantFrom(...odd), { maxLength: 6 }).map((parts) => parts.join('')) },
    { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
        .map((units) => String.fromCharCode(...units)),
    },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  )
  const RUNS = 100_000
  test(`${RUNS} generated ones stay two segments below /v1/P/stacks, or are refused before anything is sent`, () => {
    const refused = { count: 0 }
    fc.assert(
      fc.property(name, name, (one, two) => {
        let made: string
        try {
          made = path`stacks/${one}/${two}`
        } catch (error) {
          refused.count += 1
          return (error as { code?: string }).code === 'InvalidPath'
        }
        const url = new URL(`${HEAT}/v1/P/${made}`)
        const segments = url.pathname.split('/').slice(1)
        return (
          url.origin === HEAT &&
          !url.search &&
          !url.hash &&
          url.href === `${HEAT}/v1/P/${made}` &&
          segments.length === 5 &&
          segments.slice(0, 3).join('/') === 'v1/P/stacks' &&
          decodeURIComponent(segments[3]!) === one &&
          decodeURIComponent(segments[4]!) === two
        )
      }),
      { seed: 20_261_123, numRuns: RUNS },
    )
    expect(refused.count).toBeGreaterThan(1_000)
    expect(refused.count).toBeLessThan(RUNS - 1_000)
  })

  test('2,000 generated ones go through getStack to the right place or nowhere', async () => {
    const cloud = stubCloud({
      service: () => Response.json({ stack: { id: 'i', stack_name: 'n', stack_status: 'X' } }),
    })
    const client = clientOf(cloud)
    await fc.assert(
      fc.asyncProperty(name, name, async (one, two) => {
        const before = cloud.calls.length
        const outcome = await getStack(client, { name: one, id: two }).catch((error) => error.code)
        if (outcome === 'InvalidPath') return cloud.calls.length === before
        const { pathname, origin, search } = new URL(cloud.calls.at(-1)!.url)
        return origin === HEAT && !search && pathname.startsWith('/v1/P/stacks/') && pathname.split('/').length === 6
      }),
      { seed: 7, numRuns: 2_000 },
    )
    expect(cloud.strays()).toEqual([])
  })

  test('one of 64 KB is sent whole or refused', async () => {
    for (const long of ['a', '..', 'é', '/', '\ud800'].map((part) => part.repeat(65_536 / part.length))) {
      const cloud = stubCloud()
      const outcome = await getStack(clientOf(cloud), { name: long, id: 'i' }).catch((error) => error.code)
      if (outcome === 'InvalidPath') expect(cloud.calls).toEqual([])
      else expect(cloud.calls[0]!.url).toBe(`${HEAT}/v1/P/stacks/${encodeURIComponent(long)}/i`)
    }
  })

  test('raw paths that lead out of the service are refused', async () => {
    for (const raw of [
      '..',
      '../x',
      'stacks/../../x',
      '%2e%2e/x',
      'stacks/%2E./../..',
      '/../..',
      '..\\..',
      'a/.\n./../..',
      '\t../x',
      'stacks#x',
      './../../../v1/Q',
    ]) {
      const cloud = stubCloud()
      expect(await rejection(clientOf(cloud).request('orchestration', raw))).toMatchObject({ code: 'InvalidPath' })
      expect(cloud.calls).toEqual([])
    }
    for (const raw of [
      'https://evil.example/x',
      '//evil.example/x',
      '@evil.example',
      ':80@evil.example/',
      'javascript:alert(1)',
      '\\\\evil.example',
      '?x=//evil.example',
    ]) {
      const cloud = stubCloud()
      await clientOf(cloud)
        .request('orchestration', raw)
        .catch(() => {})
      expect(cloud.strays()).toEqual([])
      for (const { url } of cloud.calls) expect(url.startsWith(`${HEAT}/v1/P/`)).toBe(true)
    }
  })
})

test('a stack’s name and parameters are sent as JSON and nowhere else', async () => {
  const cloud = stubCloud({ service: () => Response.json({ stack: { id: 'i' } }, { status: 201 }) })
  await createStack(clientOf(cloud), { name: '../../x?y#z', template: {}, parameters: { p: SECRET } })
  expect(cloud.calls.map(({ url }) => url)).toEqual([`${HEAT}/v1/P/stacks`])
})

test('an identity address that is none, or holds credentials, is refused before anything is sent', async () => {
  for (const url of [
    'javascript:alert(1)',
    'file:///x',
    'https://u:CANARY@identity.example',
    'CANARY',
    '',
    'ftp://x',
  ]) {
    const cloud = stubCloud()
    const error = await rejection(
      createClient({ fetch: cloud.fetch, auth: password({ url, username: 'u', password: SECRET }) }).session(),
    )
    expect(error).toMatchObject({ code: 'InvalidOptions' })
    expect(told(error)).not.toMatch(/CANARY/i)
    expect(cloud.signIns).toEqual([])
  }
})
