import { afterEach, describe, expect, test, vi } from 'vitest'
import { createClient } from '@heatkit/core'
import { clientOf, HEAT, manyCalls, rejection, stubCloud } from './support/stub-cloud.ts'

const stacks = (client: ReturnType<typeof clientOf>, options?: object) =>
  client.request('orchestration', 'stacks', options)

/** A client that is signed in for ever. */
const plain = (fetch: (request: Request) => Promise<Response>, options: object = {}) =>
  createClient({
    auth: async () => ({ token: 't', catalog: [{ type: 'orchestration', interface: 'public', url: HEAT }] }),
    fetch,
    ...options,
  })

describe('while a service is down', () => {
  const CLIENTS = 1_000
  const CALLS = 10

  test(`${CLIENTS} clients with ${CALLS} calls each send at most 1.3 requests a call`, async () => {
    let requests = 0
    const down = async () => {
      requests += 1
      return new Response('down', { status: 503, headers: { 'retry-after': '0' } })
    }
    const codes = new Set<unknown>()
    // workerd allows 10,000 timers at a time
    for (let wave = 0; wave < CLIENTS; wave += 100) {
      await manyCalls(100, async () => {
        const client = plain(down)
        const { reasons } = await manyCalls(CALLS, () => stacks(client))
        for (const reason of reasons) codes.add((reason as { code?: string }).code)
      })
    }
    expect(codes).toEqual(new Set(['Http503']))
    expect(requests / (CLIENTS * CALLS)).toBeLessThanOrEqual(1.3)
  }, 60_000)

  test('a client that made a thousand calls in vain repeats again soon after the service is back', async () => {
    let down = true
    let hiccups = 0
    const cloud = stubCloud({
      refuse: false,
      service() {
        if (!down && !hiccups) return Response.json({ ok: true })
        hiccups = Math.max(0, hiccups - 1)
        return new Response('down', { status: 503, headers: { 'retry-after': '0' } })
      },
    })
    const client = clientOf(cloud)
    await manyCalls(1_000, () => stacks(client))
    expect(cloud.calls.length).toBeLessThanOrEqual(1_010)
    down = false
    for (let call = 0; call < 3; call += 1) await stacks(client)
    hiccups = 1
    expect(await stacks(client)).toEqual({ ok: true })
  })
})

describe('Retry-After', () => {
  afterEach(() => vi.useRealTimers())
  const at = (seconds: number) => new Date(Date.UTC(2026, 10, 23, 13) + seconds * 1_000).toUTCString()
  /** Value, and the milliseconds between which the second request may come. */
  const rows: [string, number, number][] = [
    ['0', 0, 100],
    ['1', 900, 1_100],
    ['5', 4_900, 5_100],
    ['30', 29_900, 30_100],
    ['31', 29_900, 30_100],
    ['-1', 0, 400],
    ['1e9', 0, 400],
    ['1000000000', 29_900, 30_100],
    ['99999999999999999999', 0, 30_100],
    ['0.5', 0, 600],
    ['', 0, 400],
    ['soon', 0, 400],
    ['NaN', 0, 400],
    ['Infinity', 0, 400],
    ['GMT, 5', 0, 400],
    ['5, 5', 0, 400],
    [at(-3_600), 0, 400],
    [at(10), 8_900, 10_100],
    [at(86_400), 29_900, 30_100],
    ['Tue, 99 Foo 2026 25:61:61 GMT', 0, 400],
    ['2026-11-23T13:00:10Z', 0, 400],
  ]
  for (const [value, least, most] of rows) {
    for (const status of [429, 503]) {
      test(`${JSON.stringify(value)} with ${status} is waited for, for at least ${least} and at most ${most} ms`, async () => {
        vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 13), toFake: ['setTimeout', 'clearTimeout', 'Date'] })
        const times: number[] = []
        const client = plain(async () => {
          times.push(Date.now())
          return times.length > 1 ? Response.json({}) : new Response('', { status, headers: { 'retry-after': value } })
        })
        const call = stacks(client)
        for (let step = 0; step < 400 && times.length < 2; step += 1) await vi.advanceTimersByTimeAsync(100)
        await call
        const waited = times[1]! - times[0]!
        expect(waited).toBeGreaterThanOrEqual(least)
        expect(waited).toBeLessThanOrEqual(most)
        expect(vi.getTimerCount()).toBe(0)
      })
    }
  }

  test('does not outlast the deadline', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    const client = plain(async () => new Response('', { status: 503, headers: { 'retry-after': '20' } }), {
      timeout: 3_000,
    })
    const began = Date.now()
    const call = rejection(stacks(client)).then((error) => [error['code'], Date.now() - began])
    for (let step = 0; step < 40; step += 1) await vi.advanceTimersByTimeAsync(100)
    expect(await call).toEqual(['Timeout', 3_000])
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('what is repeated', () => {
  const rows: [string, number, number][] = [
    ...['GET', 'HEAD', 'PUT', 'DELETE'].flatMap((method) =>
      [408, 429, 502, 503, 504].map((status): [string, number, number] => [method, status, 3]),
    ),
    ...['POST', 'PATCH'].flatMap((method) =>
      [408, 429, 500, 502, 503, 504].map((status): [string, number, number] => [method, status, 1]),
    ),
    ['GET', 500, 3],
    ['PUT', 500, 1],
    ['DELETE', 500, 1],
    ...[400, 403, 404, 405, 409, 410, 413, 422, 501, 505, 511].map((status): [string, number, number] => [
      'GET',
      status,
      1,
    ]),
  ]
  for (const [method, status, tries] of rows) {
    test(`${method} answered ${status} is sent ${tries} times`, async () => {
      let sent = 0
      const client = plain(async () => {
        sent += 1
        return new Response(null, { status, headers: { 'retry-after': '0' } })
      })
      vi.spyOn(Math, 'random').mockReturnValue(0)
      expect(await rejection(stacks(client, { method }))).toMatchObject({ name: 'HttpError', status })
      expect(sent).toBe(tries)
      vi.restoreAllMocks()
    })
  }
})
