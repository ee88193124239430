import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Auth, createClient } from '@heatkit/core'
import { applicationCredential, memoryStore, multiFactor, password, stored, token, totp } from '@heatkit/identity'
import { loopTime } from './support/loop-time.ts'
import {
  type Arrival,
  clientOf,
  IDENTITY,
  later,
  manyCalls,
  rejection,
  signedIn,
  stubCloud,
  unauthorized,
} from './support/stub-cloud.ts'

const CALLS = 1_000
const list = { path: 'stacks', service: 'orchestration' }
const stacks = (client: ReturnType<typeof clientOf>, options?: object) =>
  client.request(list.service, list.path, options)

describe('a token that is no good any more, and a thousand callers', () => {
  for (const authTakes of [0, 1_000]) {
    for (const method of ['GET', 'POST']) {
      test(`revoked, ${method}, signing in takes ${authTakes} ms: one sign-in, no failure, no old token after the new one`, async () => {
        const refuse = () => later(Math.random() * 200).then(unauthorized)
        const cloud = stubCloud({ authTakes, refuse })
        const client = clientOf(cloud)
        await stacks(client)
        cloud.revoke()
        const { succeeded } = await manyCalls(CALLS, () =>
          stacks(client, { method, ...(method === 'POST' && { json: {} }) }),
        )
        expect({
          succeeded,
          signIns: cloud.signIns.length,
          stale: cloud.stale().length,
          calls: cloud.calls.length,
        }).toEqual({
          succeeded: CALLS,
          signIns: 2,
          stale: 0,
          calls: 1 + 2 * CALLS,
        })
      })
    }

    test(`past its end, signing in takes ${authTakes} ms: one sign-in, and the old one is never sent`, async () => {
      const cloud = stubCloud({ authTakes, life: (number) => (number === 1 ? 0 : 3_600_000) })
      const client = clientOf(cloud)
      await client.session()
      const { succeeded } = await manyCalls(CALLS, () => stacks(client))
      expect({
        succeeded,
        signIns: cloud.signIns.length,
        stale: cloud.stale().length,
        calls: cloud.calls.length,
      }).toEqual({
        succeeded: CALLS,
        signIns: 2,
        stale: 0,
        calls: CALLS,
      })
    })
  }

  test('revoked, of another scope: one trade for it, no failure, no old token after the new one', async () => {
    const cloud = stubCloud({ authTakes: 20, refuse: () => later(Math.random() * 200).then(unauthorized) })
    const client = clientOf(cloud)
    await stacks(client.with({ project: 'web' }) as never)
    cloud.revoke()
    const { succeeded } = await manyCalls(CALLS, () => stacks(client.with({ project: 'web' }) as never))
    expect({ succeeded, signIns: cloud.signIns.length, stale: cloud.stale().length }).toEqual({
      succeeded: CALLS,
      signIns: 3,
      stale: 0,
    })
  })

  test('revoked while callers come and go for a while: one sign-in for each revocation', async () => {
    const cloud = stubCloud({ authTakes: 5, refuse: () => later(Math.random() * 20).then(unauthorized) })
    const client = clientOf(cloud)
    for (let round = 1; round <= 10; round += 1) {
      const { succeeded } = await manyCalls(100, () => later(Math.random() * 20).then(() => stacks(client)))
      expect([round, succeeded, cloud.signIns.length]).toEqual([round, 100, round])
      cloud.revoke()
    }
    expect(cloud.stale().length).toBe(0)
  })

  test('clients that `with` makes share the sign-in', async () => {
    const cloud = stubCloud({ authTakes: 20 })
    const client = clientOf(cloud)
    const { succeeded } = await manyCalls(CALLS, (index) => stacks(client.with({ timeout: 5_000 + index }) as never))
    expect([succeeded, cloud.signIns.length]).toEqual([CALLS, 1])
  })
})

describe('a service that always answers 401', () => {
  test('is asked twice for each of a thousand calls, and one sign-in is spent on each token', async () => {
    const cloud = stubCloud({ refuse: () => unauthorized(), service: () => unauthorized() })
    const client = clientOf(cloud)
    const { reasons } = await manyCalls(CALLS, () => stacks(client))
    expect(reasons.length).toBe(CALLS)
    expect(new Set(reasons.map((reason) => (reason as { code?: string }).code))).toEqual(new Set(['Http401']))
    expect([cloud.calls.length, cloud.signIns.length]).toEqual([2 * CALLS, 2])
  })

  test('is asked twice a call one after the other too', async () => {
    const cloud = stubCloud({ service: () => unauthorized() })
    const client = clientOf(cloud)
    for (let call = 1; call <= 20; call += 1) {
      expect(await rejection(stacks(client))).toMatchObject({ status: 401 })
      expect([cloud.calls.length, cloud.signIns.length]).toEqual([2 * call, call + 1])
    }
  })

  test('may break its 401 off in the middle', async () => {
    const broken = () =>
      new Response(new ReadableStream({ start: (controller) => controller.error(new Error('reset')) }), { status: 401 })
    const cloud = stubCloud({ refuse: broken })
    const client = clientOf(cloud)
    await stacks(client)
    cloud.revoke()
    expect(await stacks(client)).toEqual({ stacks: [] })
  })
})

describe('a sign-in that fails', () => {
  const failures: [string, () => Response | Promise<Response>, RegExp][] = [
    ['with 500', () => new Response('oops', { status: 500 }), /^Http500$/],
    ['with 401', () => unauthorized(), /^SignInRefused$/],
    ['with 404', () => new Response('gone', { status: 404 }), /^NoKeystone$/],
    ['by hanging', () => new Promise<Response>(() => {}), /^Timeout$/],
    ['by being refused', () => Promise.reject(new TypeError('fetch failed')), /^Unreachable$/],
    ['with nonsense', () => new Response('<h1>hi</h1>', { status: 200 }), /^UnexpectedAnswer$/],
    ['without a token', () => Response.json({ token: {} }, { status: 201 }), /^UnexpectedAnswer$/],
    ['with a token that is none', () => signedIn('a\u00e9b'), /^InvalidToken$/],
  ]
  for (const [how, fail, code] of failures) {
    test(`${how} fails a thousand callers with one cause, and the next call tries anew`, async () => {
      let down = true
      let asked = 0
      const cloud = stubCloud({
        identity: () => {
          asked += 1
          return down ? fail() : signedIn('good')
        },
        refuse: false,
      })
      const client = clientOf(cloud, { timeout: how === 'by hanging' ? 900 : 10_000 })
      const { reasons } = await manyCalls(CALLS, () => stacks(client))
      expect(reasons.length).toBe(CALLS)
      expect(asked).toBeLessThanOrEqual(3)
      const codes = new Set(reasons.map((reason) => (reason as { code?: string }).code))
      expect(codes.size).toBe(1)
      expect([...codes][0]).toMatch(code)
      // the caller whose own deadline comes first says so
      expect(new Set(reasons.map(({ message }) => message)).size).toBeLessThanOrEqual(how === 'by hanging' ? 2 : 1)
      expect(cloud.calls.length).toBe(0)
      down = false
      asked = 0
      expect(await stacks(client)).toEqual({ stacks: [] })
      // the sign-in that hung may have had a try left, after its callers had gone
      expect(asked).toBeLessThanOrEqual(how === 'by hanging' ? 2 : 1)
    })
  }

  test('before its promise is made fails the callers, and the next call tries anew', async () => {
    let down = true
    const client = createClient({
      auth: () => {
        if (down) throw new Error('no credentials')
        return Promise.resolve({
          token: 't',
          catalog: [{ type: 'orchestration', interface: 'public', url: 'https://h' }],
        })
      },
      fetch: async () => Response.json({ ok: true }),
    })
    const { reasons } = await manyCalls(10, () => client.request('orchestration', 'stacks'))
    expect(new Set(reasons.map(({ message }) => message))).toEqual(new Set(['no credentials']))
    down = false
    expect(await client.request('orchestration', 'stacks')).toEqual({ ok: true })
  })

  test('that nobody waits for any more is nobody’s unhandled rejection', async () => {
    const { promise: asked, resolve } = Promise.withResolvers<void>()
    const client = createClient({
      auth: async () => {
        resolve()
        throw new Error('refused')
      },
    })
    const gone = AbortSignal.abort(new Error('gone'))
    await expect(client.session({ signal: gone })).rejects.toThrow('gone')
    await Promise.race([asked, later(20)]) // whether it was asked at all is not the promise
    await later(20) // a rejection that nobody handles fails the run
  })

  test('after a 401 fails those callers, and the next call tries anew', async () => {
    let down = false
    const cloud = stubCloud({
      refuse: false,
      identity: () => (down ? unauthorized() : signedIn(`t${cloud.signIns.length}`)),
      service: ({ token }) => (token === 't1' && down ? unauthorized() : Response.json({ token })),
    })
    const client = clientOf(cloud)
    await stacks(client)
    down = true
    const { reasons } = await manyCalls(CALLS, () => stacks(client))
    expect(new Set(reasons.map(({ name }) => name))).toEqual(new Set(['AuthError']))
    expect(cloud.signIns.length).toBe(2)
    down = false
    expect(await stacks(client)).toEqual({ token: 't3' })
  })
})

test('of a thousand callers five hundred give up while signing in: they are gone at once, the others are served', async () => {
  const { promise: open, resolve: answer } = Promise.withResolvers<void>()
  let cancelled = false
  const cloud = stubCloud({
    refuse: false,
    identity: async ({ request }) => {
      request.signal.addEventListener('abort', () => (cancelled = true))
      await open
      return signedIn('good')
    },
  })
  const client = clientOf(cloud)
  const controllers = Array.from({ length: CALLS }, () => new AbortController())
  const ended: number[] = []
  const time = loopTime()
  let began = 0
  const calls = controllers.map(({ signal }) =>
    stacks(client, { signal }).then(
      () => 'served',
      (error: Error) => {
        ended.push(time.elapsed() - began)
        return error.message
      },
    ),
  )
  await vi.waitUntil(() => cloud.signIns.length)
  for (const controller of controllers.slice(0, CALLS / 2)) controller.abort(new Error('given up'))
  began = time.elapsed()
  await Promise.all(calls.slice(0, CALLS / 2))
  expect(Math.max(...ended)).toBeLessThanOrEqual(20)
  time.stop()
  answer()
  const outcomes = await Promise.all(calls)
  expect(outcomes.filter((outcome) => outcome === 'given up').length).toBe(CALLS / 2)
  expect(outcomes.filter((outcome) => outcome === 'served').length).toBe(CALLS / 2)
  expect([cloud.signIns.length, cancelled]).toEqual([1, false])
})

describe('clocks', () => {
  afterEach(() => vi.useRealTimers())

  for (const days of [-1, 1]) {
    test(`a local clock ${days} day off costs no sign-in`, async () => {
      vi.useFakeTimers({ toFake: ['Date'] })
      vi.setSystemTime(Date.UTC(2026, 10, 23 + days, 13))
      const cloud = stubCloud()
      const client = clientOf(cloud)
      for (let round = 0; round < 10; round += 1) {
        await manyCalls(CALLS / 10, () => stacks(client))
        vi.setSystemTime(Date.UTC(2026, 10, 23 + days * (round % 3), 13))
      }
      expect([cloud.calls.length, cloud.signIns.length]).toEqual([CALLS, 1])
    })
  }

  const who = { url: IDENTITY, username: 'demo' }
  const secret = { password: 'secret' }
  const ways: Record<string, () => Auth> = {
    password: () => password({ ...who, ...secret }),
    'application credential': () => applicationCredential({ url: IDENTITY, id: 'i', secret: 's' }),
    totp: () => totp({ ...who, passcode: '123456' }),
    'several factors': () => multiFactor({ ...who, ...secret, passcode: '123456' }),
    'a receipt': () => multiFactor({ ...who, ...secret, next: () => ({ passcode: '123456' }) }),
    'a token in hand': () => token({ url: IDENTITY, token: 't' }),
    'a stored session': () => stored(memoryStore(), password({ ...who, ...secret })),
  }
  for (const [way, make] of Object.entries(ways)) {
    test(`that jump by a day while 1,000 calls are made cost no sign-in: ${way}`, async () => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 24, 13) })
      const wants = ({ request }: Arrival) => way === 'a receipt' && !request.headers.has('openstack-auth-receipt')
      const identity = (arrival: Arrival) => (wants(arrival) ? wantsFactor() : signedIn('good'))
      const cloud = stubCloud({ refuse: false, identity })
      const client = createClient({ auth: make(), fetch: cloud.fetch })
      for (let round = 0; round < 10; round += 1) {
        await manyCalls(CALLS / 10, () => stacks(client))
        vi.setSystemTime(Date.UTC(2026, 10, 22 + (round % 3), 13))
      }
      expect([cloud.calls.length, cloud.signIns.length]).toEqual([CALLS, way === 'a receipt' ? 2 : 1])
    })
  }

  test('that jump cost no other trade of a token for another scope', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 24, 13) })
    const cloud = stubCloud()
    const client = clientOf(cloud)
    for (let round = 0; round < 10; round += 1) {
      await manyCalls(CALLS / 10, (index) => stacks(client.with({ project: `p${index % 4}` }) as never))
      vi.setSystemTime(Date.UTC(2026, 10, 22 + (round % 3), 13))
    }
    expect([cloud.calls.length, cloud.signIns.length]).toEqual([CALLS, 1 + 4])
  })

  const odd: [string, Record<string, unknown>][] = [
    ['does not say when it was issued', { issued_at: undefined, expires_at: '2999-01-01T00:00:00Z' }],
    ['says nonsense about when it was issued', { issued_at: 'yesterday', expires_at: '2999-01-01T00:00:00Z' }],
  ]
  for (const [what, times] of odd) {
    test(`a token that ${what} is used until its end`, async () => {
      const cloud = stubCloud({
        refuse: false,
        identity: () =>
          Response.json(
            {
              token: {
                user: { id: 'u' },
                catalog: [
                  { type: 'orchestration', endpoints: [{ interface: 'public', url: 'https://heat.example/v1/P' }] },
                ],
                ...times,
              },
            },
            { status: 201, headers: { 'x-subject-token': 'good' } },
          ),
      })
      const client = clientOf(cloud)
      for (let call = 0; call < 5; call += 1) await stacks(client)
      expect(cloud.signIns.length).toBe(1)
    })
  }

  test('tokens that are dead on arrival cost two sign-ins a call and no more', async () => {
    const cloud = stubCloud({ life: () => -1 })
    const client = clientOf(cloud)
    await stacks(client)
    expect(cloud.signIns.length).toBeLessThanOrEqual(2)
    expect(cloud.signIns[0]!.origin).toBe(IDENTITY)
  })
})

const wantsFactor = () =>
  Response.json(
    { receipt: { methods: ['password'] }, required_auth_methods: [['password', 'totp']] },
    { status: 401, headers: { 'openstack-auth-receipt': 'receipt' } },
  )
