import { createClient } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { outcome, stubCloud, type StubOptions } from './stub-cloud.ts'

const account = { url: 'https://identity.example', username: 'demo', password: 'secret', project: 'demo' }
const open = (options: StubOptions, timeout?: number) => {
  const cloud = stubCloud(options)
  return { cloud, client: createClient({ auth: password(account), fetch: cloud.fetch, ...(timeout && { timeout }) }) }
}
afterEach(() => vi.useRealTimers())

describe('Retry-After', () => {
  const now = Date.UTC(2026, 0, 1)
  const date = (milliseconds: number) => new Date(now + milliseconds).toUTCString()
  const backoff = [0, 320] as const
  test.each<[string, readonly [number, number]]>([
    ['0', [0, 20]],
    ['1', [990, 1_020]],
    ['29', [28_990, 29_020]],
    ['1000000000', [29_990, 30_020]],
    [date(5_000), [4_000, 5_020]],
    [date(-5_000), [0, 20]],
    [date(3_600_000), [29_990, 30_020]],
    ['-1', backoff],
    ['1e9', backoff],
    ['soon', backoff],
    ['GMT, 5', backoff],
    ['', backoff],
  ])('of %j is waited for within bounds', async (header, [least, most]) => {
    vi.useFakeTimers({ now, toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
    const arrivals: number[] = []
    const { client } = open({
      answer: () => {
        arrivals.push(Date.now())
        return arrivals.length === 1
          ? new Response('busy', { status: 503, headers: { 'retry-after': header } })
          : Response.json({ fine: true })
      },
    })
    const call = client.request('orchestration', 'stacks')
    await vi.advanceTimersByTimeAsync(40_000)
    expect(await call).toEqual({ fine: true })
    expect(arrivals[1]! - arrivals[0]!).toBeGreaterThanOrEqual(least)
    expect(arrivals[1]! - arrivals[0]!).toBeLessThanOrEqual(most)
  })

  test('never goes beyond the deadline of the call', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
    const { client } = open(
      { answer: () => new Response('busy', { status: 503, headers: { 'retry-after': '25' } }) },
      10_000,
    )
    const call = outcome(client.request('orchestration', 'stacks'))
    await vi.advanceTimersByTimeAsync(10_100)
    expect(await call).toMatchObject({ name: 'NetworkError', code: 'Timeout' })
  })
})

test(
  'a cloud that is down gets at most 1.3 requests a call from 1,000 clients with 10 calls each',
  { timeout: 60_000 },
  async () => {
    let requests = 0
    const { cloud } = open({ answer: () => ((requests += 1), new Response('down', { status: 503 })) })
    const clients = Array.from({ length: 1_000 }, () => createClient({ auth: password(account), fetch: cloud.fetch }))
    await Promise.all(
      clients.map(async (client) => {
        for (let call = 0; call < 10; call += 1)
          expect(await outcome(client.request('orchestration', 'stacks'))).toMatchObject({ status: 503 })
      }),
    )
    expect(requests / 10_000).toBeLessThanOrEqual(1.3)
  },
)

test('only what does no more when sent twice is sent again', async () => {
  for (const [method, tries] of [
    ['GET', 3],
    ['PUT', 3],
    ['DELETE', 3],
    ['POST', 1],
    ['PATCH', 1],
  ] as const) {
    let seen = 0
    const { client } = open({
      answer: () => ((seen += 1), new Response('', { status: 502, headers: { 'retry-after': '0' } })),
    })
    expect(
      await outcome(client.request('orchestration', 'x', { method, ...(method !== 'GET' && { json: {} }) })),
    ).toMatchObject({ status: 502 })
    expect([method, seen]).toEqual([method, tries])
  }
})

test('a failure that stays is not repeated', async () => {
  for (const status of [400, 403, 404, 405, 409, 413, 501]) {
    let seen = 0
    const { client } = open({ answer: () => ((seen += 1), new Response('', { status })) })
    expect(await outcome(client.request('orchestration', 'x'))).toMatchObject({ status })
    expect([status, seen]).toEqual([status, 1])
  }
})

test('a body cut at any of its bytes is an error and never a part of an object', async () => {
  const whole = JSON.stringify({ stacks: Array.from({ length: 20 }, (_, id) => ({ id, name: 'ü'.repeat(20) })) })
  const bytes = new TextEncoder().encode(whole)
  let cut = 0
  const { client } = open({
    answer: () => new Response(bytes.slice(0, cut), { headers: { 'content-type': 'application/json' } }),
  })
  for (cut = 1; cut < bytes.length; cut += 1)
    expect(await outcome(client.request('orchestration', 'x'))).toMatchObject({ code: 'UnexpectedAnswer' })
  expect(await client.request('orchestration', 'x')).toEqual(JSON.parse(whole))
})

test.each<[string, Response, unknown]>([
  ['nothing', new Response(null), undefined],
  ['an empty text', new Response(''), undefined],
  ['null', new Response('null'), undefined],
  ['204', new Response(null, { status: 204 }), undefined],
  [
    '202 with HTML',
    new Response('<html>accepted</html>', { status: 202, headers: { 'content-type': 'text/html' } }),
    undefined,
  ],
  ['202 with prose', new Response('The request is accepted', { status: 202 }), undefined],
  ['a list', new Response('[]'), []],
  ['a byte order mark', new Response('\ufeff{"a":1}'), { a: 1 }],
  ['300 with versions', new Response('{"versions":[]}', { status: 300 }), { versions: [] }],
])('an answer of %s is read', async (_, response, expected) => {
  const { client } = open({ answer: () => response.clone() })
  expect(await client.request('orchestration', 'x')).toEqual(expected)
})

test('a body that names __proto__ changes no prototype', async () => {
  const { client } = open({ answer: () => new Response('{"__proto__":{"polluted":1},"stack":{"id":"i"}}') })
  await client.request('orchestration', 'x')
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})
