import { createClient } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { describe, expect, test } from 'vitest'
import { later, outcome, stubCloud, type StubCloud, type StubOptions } from './stub-cloud.ts'

const THOUSAND = 1_000
const account = { url: 'https://identity.example', username: 'demo', password: 'secret-of-demo', project: 'demo' }
const clientOf = (cloud: StubCloud, timeout = 30_000) =>
  createClient({ auth: password(account), fetch: cloud.fetch, timeout })
const call = (client: ReturnType<typeof clientOf>, signal?: AbortSignal) =>
  client.request('orchestration', 'stacks', signal && { signal })
const many = <T>(run: (index: number) => T) => Array.from({ length: THOUSAND }, (_, index) => run(index))

describe.each<[string, StubOptions]>([
  ['refused, by a cloud that signs in at once', {}],
  ['refused, by a cloud that takes 300 ms to sign in', { signIn: () => later(300).then(() => undefined) }],
])('1,000 calls with a token that is %s', (_, options) => {
  test('make 1 sign-in, 0 failures and 0 requests with the old token after the new one', async () => {
    const cloud = stubCloud({ ...options, answer: () => later(Math.random() * 50).then(() => Response.json({})) })
    const inner = cloud.fetch
    // refusals come over 200 ms
    const staggered = {
      ...cloud,
      fetch: async (request: Request) => {
        const response = await inner(request)
        if (response.status === 401) await later(Math.random() * 200)
        return response
      },
    }
    const client = clientOf(staggered)
    await call(client)
    cloud.valid.clear()
    cloud.seen.length = 0
    const results = await Promise.allSettled(many(() => call(client)))
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([])
    expect(cloud.signIns).toBe(2)
    const issued = cloud.seen.findIndex(({ url }) => url.includes('/auth/tokens'))
    expect(cloud.seen.slice(issued + 1).filter(({ token }) => token === 'token-1').length).toBe(0)
  })
})

test('1,000 calls with a token whose life is over make 1 sign-in and carry only the new token', async () => {
  const options = { lifetime: 1 }
  const cloud = stubCloud(options)
  const client = clientOf(cloud)
  await client.session()
  options.lifetime = 3_600_000
  await later(5)
  await Promise.all(many(() => call(client)))
  expect(cloud.signIns).toBe(2)
  expect(cloud.seen.filter(({ token }) => token !== null && token !== 'token-2')).toEqual([])
})

test('a service that refuses every token is asked at most twice a call, with one sign-in for each token', async () => {
  const cloud = stubCloud({ answer: () => Response.json({ error: { message: 'never' } }, { status: 401 }) })
  const results = await Promise.all(
    many(
      (() => {
        const client = clientOf(cloud)
        return () => outcome(call(client))
      })(),
    ),
  )
  expect(results.every((error) => (error as { status?: number }).status === 401)).toBe(true)
  const calls = cloud.seen.filter(({ url }) => url.includes('/stacks')).length
  expect(calls).toBeLessThanOrEqual(2 * THOUSAND)
  expect(cloud.signIns).toBe(2)
})

describe.each<[string, StubOptions['signIn'], string]>([
  ['is refused', () => Response.json({ error: { message: 'no' } }, { status: 401 }), 'AuthError'],
  ['answers 500', () => new Response('oops', { status: 500 }), 'HttpError'],
  ['is not answered', () => Promise.reject(new TypeError('fetch failed')), 'NetworkError'],
  ['hangs', () => new Promise(() => {}), 'NetworkError'],
])('when signing in %s', (_, signIn, name) => {
  test('1,000 callers are told one cause, and the next call tries anew', async () => {
    let broken = true
    const cloud = stubCloud({ signIn: (request) => (broken ? signIn!(request) : undefined) })
    const client = clientOf(cloud, 2_400)
    const errors = await Promise.all(many(() => outcome(call(client))))
    const causes = new Set(
      errors.map((error) => (error as Error).message.replace(/\d+ ms/, 'x ms').replace(/^GET \S+|^POST \S+/, '')),
    )
    expect(causes.size).toBe(1)
    expect((errors[0] as Error).name).toBe(name)
    broken = false
    expect(await call(client)).toEqual({ stacks: [] })
  })
})

test('500 of 1,000 that give up while signing in are let go within 20 ms, and the others succeed', async () => {
  // the fastest of three: the bound is on our work, not on what else the machine does
  const rounds = []
  for (let round = 0; round < 3; round += 1) {
    const gate = Promise.withResolvers<void>()
    const cloud = stubCloud({ signIn: () => gate.promise.then(() => undefined) })
    const client = clientOf(cloud)
    const controller = new AbortController()
    const calls = many((index) => (index % 2 ? call(client) : outcome(call(client, controller.signal))))
    const leaving = calls.filter((_, index) => index % 2 === 0)
    await later(10)
    const began = performance.now()
    controller.abort()
    const reasons = await Promise.all(leaving)
    rounds.push(performance.now() - began)
    expect(reasons.filter((reason) => reason === controller.signal.reason).length).toBe(500)
    gate.resolve()
    await Promise.all(calls)
    expect(cloud.signIns).toBe(1)
  }
  expect(Math.min(...rounds)).toBeLessThan(20)
})

test.each([-1, 1])('a clock that is %d day off costs no sign-in', async (days) => {
  const cloud = stubCloud({ skew: days * 86_400_000 })
  const client = clientOf(cloud)
  for (let round = 0; round < 100; round += 1) await call(client)
  expect(cloud.signIns).toBe(1)
})

test('an auth that throws at once fails that call and no later one', async () => {
  let broken = true
  const cloud = stubCloud()
  const auth = (send: Parameters<ReturnType<typeof password>>[0]) => {
    if (broken) throw new Error('at once')
    return password(account)(send)
  }
  const client = createClient({ auth, fetch: cloud.fetch })
  expect(await outcome(client.session())).toMatchObject({ message: 'at once' })
  broken = false
  expect(await client.request('orchestration', 'stacks')).toEqual({ stacks: [] })
})

test('a token that does not say when it was issued is kept until its end', async () => {
  const session = { token: 't', catalog: [{ type: 'orchestration', interface: 'public', url: 'https://heat.example' }] }
  for (const issuedAt of [undefined, new Date('nonsense')]) {
    let signIns = 0
    const auth = async () => (
      (signIns += 1),
      { ...session, expiresAt: new Date(Date.now() + 3_600_000), ...(issuedAt && { issuedAt }) }
    )
    const client = createClient({ auth, fetch: async () => Response.json({}) })
    for (let round = 0; round < 5; round += 1) await client.request('orchestration', 'x')
    expect(signIns).toBe(1)
  }
})

test('a fetch that throws nothing at all is a failure of the network like any other', async () => {
  for (const thrown of [null, undefined, Object.assign(new Error('x'), { cause: null })]) {
    const client = createClient({ auth: password(account), fetch: () => Promise.reject(thrown), timeout: 2_000 })
    expect(await outcome(client.session())).toMatchObject({ name: 'NetworkError', code: 'Unreachable' })
  }
})
