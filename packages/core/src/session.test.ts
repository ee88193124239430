import { afterEach, expect, test, vi } from 'vitest'
import { type Auth, createClient } from './index.ts'

afterEach(() => vi.useRealTimers())

/** A client whose sign-ins are counted, and a call that gives the token it was sent with. */
function open(signIn: (count: number) => Promise<object>, lifetime = 1_000_000) {
  vi.useFakeTimers({ toFake: ['performance', 'Date', 'setTimeout', 'clearTimeout'] })
  let count = 0
  const auth: Auth = async () => {
    count += 1
    const issuedAt = new Date()
    const catalog = [{ type: 'orchestration', interface: 'public', url: 'https://heat.example' }]
    const more = await signIn(count)
    return { token: `token-${count}`, issuedAt, expiresAt: new Date(Number(issuedAt) + lifetime), catalog, ...more }
  }
  const fetch = async ({ headers }: Request) => Response.json({ token: headers.get('x-auth-token') })
  const client = createClient({ auth, fetch, timeout: 1_000 })
  const call = async () => (await client.request<{ token: string }>('orchestration', 'x')).token
  return { call, signIns: () => count }
}

test('a renewal that fails does no harm while the token is good, is tried again, and tells when the token has ended', async () => {
  const { call, signIns } = open(async (count) => {
    if (count > 1) throw new Error('identity is down')
    return {}
  })
  expect(await call()).toBe('token-1')
  await vi.advanceTimersByTimeAsync(950_000)
  expect([await call(), await call(), signIns()]).toEqual(['token-1', 'token-1', 2])
  await vi.advanceTimersByTimeAsync(11_000)
  expect([await call(), signIns()]).toEqual(['token-1', 3])
  await vi.advanceTimersByTimeAsync(60_000)
  await expect(call()).rejects.toThrow('identity is down')
})

test('a sign-in that never ends is given up some time, and the next call tries anew', async () => {
  const { call } = open((count) => (count === 1 ? new Promise(() => {}) : Promise.resolve({})))
  const calls = [call(), call()].map((each) => expect(each).rejects.toMatchObject({ code: 'Timeout' }))
  await vi.advanceTimersByTimeAsync(300_000)
  await Promise.all(calls)
  expect(await call()).toBe('token-2')
})

test('a renewal that hangs keeps nobody waiting while the token is good', async () => {
  const { call, signIns } = open((count) => (count > 1 ? new Promise(() => {}) : Promise.resolve({})))
  await call()
  await vi.advanceTimersByTimeAsync(950_000)
  expect([await call(), await call(), signIns()]).toEqual(['token-1', 'token-1', 2])
})
