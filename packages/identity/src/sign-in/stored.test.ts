import type { Auth } from '@heatkit/core'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { fakeKeystone, IDENTITY, issued } from '../testing/fake-keystone.ts'
import { adminToken } from './admin-token.ts'
import { memoryStore } from './memory-store.ts'
import { pageStore } from './page-store.ts'
import { password } from './password.ts'
import type { SessionStore } from './session-store.ts'
import { stored } from './stored.ts'

afterEach(() => vi.useRealTimers())

const auth = () => password({ url: IDENTITY, username: 'demo', password: 'sw0rdfish', project: 'demo' })
const project = { id: 'p', name: 'demo' }

/** As much of a page's storage as is used. */
function storage() {
  const items = new Map<string, string>()
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  }
}

/** A cloud that refuses the tokens that are gone, and clients of it that share what one browser would. */
function browser() {
  const gone = new Set<string>()
  const keystone = fakeKeystone((_, count) => issued(`token-${count}`, { project }))
  const fetch = async (request: Request) => {
    if (gone.has(request.headers.get('x-auth-token') ?? '')) return new Response('', { status: 401 })
    return keystone.fetch(request)
  }
  const open = (given: SessionStore | Auth, credentials?: Auth) => {
    const client = keystone.client(typeof given === 'function' ? given : stored(given, credentials), { fetch })
    return { client, call: async () => (await client.request<{ token: string }>('orchestration', 'x')).token }
  }
  return { gone, keystone, open }
}

const stores: [string, () => SessionStore][] = [
  ['memory', memoryStore],
  ['the storage of a page', () => pageStore({ storage: storage() })],
]

describe.each(stores)('a session in %s', (_, make) => {
  test('goes on after a reload, without credentials', async () => {
    const { keystone, open } = browser()
    const store = make()
    const before = open(store, auth())
    expect(await before.call()).toBe('token-1')
    const after = open(store)
    expect(await after.call()).toBe('token-1')
    expect(keystone.asked.length).toBe(1)
    expect(await after.client.session()).toMatchObject({
      ...(await before.client.session()),
      expiresAt: new Date('2026-01-01T01:00:00Z'),
    })
  })

  test('is not taken by who brings credentials: it may be somebody else’s', async () => {
    const { open } = browser()
    const store = make()
    await open(store, auth()).call()
    expect(await open(store, auth()).call()).toBe('token-2')
  })

  test('that is no good any more is renewed with credentials, and without them says so', async () => {
    const { gone, open } = browser()
    const store = make()
    const before = open(store, auth())
    gone.add(await before.call())
    await expect(open(store).call()).rejects.toMatchObject({ name: 'CloudError', code: 'SignedOut' })
    expect(await before.call()).toBe('token-2')
    expect(await open(store).call()).toBe('token-2')
  })

  test('that another client has renewed is used', async () => {
    const { gone, keystone, open } = browser()
    const store = make()
    const one = open(store, auth())
    await one.call()
    const two = open(store)
    gone.add(await two.call())
    await one.call()
    expect(await two.call()).toBe('token-2')
    expect(keystone.asked.length).toBe(2)
  })

  test('that has ended long ago is not tried by who has credentials: no call fails after a night', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { gone, keystone, open } = browser()
    const store = make()
    const [one, two] = [open(store, auth()), open(store, auth())]
    gone.add(await one.call()).add(await two.call())
    vi.setSystemTime(Date.now() + 36_000_000)
    expect(await one.call()).toBe('token-3')
    expect(await two.call()).toBe('token-3')
    expect(keystone.asked.length).toBe(3)
  })

  test('of another scope is left alone', async () => {
    const { gone, open, keystone } = browser()
    const store = make()
    const one = open(store, auth())
    gone.add(await one.call())
    store.write({ token: 'other', url: `${IDENTITY}/v3`, user: { id: 'u' }, project: { id: 'q' }, catalog: [] })
    expect(await one.call()).toBe('token-2')
    expect(keystone.asked.length).toBe(2)
  })

  test('that somebody signed out elsewhere is not renewed behind their back', async () => {
    const { gone, open, keystone } = browser()
    const store = make()
    const one = open(store, auth())
    gone.add(await one.call())
    store.write()
    await expect(one.call()).rejects.toMatchObject({ code: 'SignedOut' })
    expect(keystone.asked.length).toBe(1)
  })

  test('is nobody’s after signing out, and the same credentials sign in again', async () => {
    const { open } = browser()
    const kept = stored(make(), auth())
    const one = open(kept)
    await one.call()
    await one.client.end(async () => {})
    expect(await open(kept).call()).toBe('token-2')
  })

  test('is traded for other scopes after a reload', async () => {
    const { open, keystone } = browser()
    const store = make()
    await open(store, auth()).call()
    const { client } = open(store)
    await client.with({ project: 'web' }).session()
    expect(keystone.asked[1]!.auth).toEqual({
      identity: { methods: ['token'], token: { id: 'token-1' } },
      scope: { project: { name: 'web', domain: { id: 'default' } } },
    })
  })

  test.each([-86_400_000, 86_400_000, 1_800_000])(
    'survives a clock that jumps by %d ms: one sign-in for 1,000 calls over 10 reloads',
    async (jump) => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 23) })
      const { open, keystone } = browser()
      const store = make()
      await open(store, auth()).call()
      for (let reload = 0; reload < 10; reload += 1) {
        vi.setSystemTime(Date.UTC(2026, 10, 23) + jump * (reload % 2))
        const { call } = open(store)
        await Promise.all(Array.from({ length: 100 }, call))
      }
      expect(keystone.asked.length).toBe(1)
      expect(keystone.calls.length).toBe(1_001)
    },
  )
})

test.each(['', '{"token":"CANARY', 'null', '7', '{}'])('a storage that holds %j holds nothing', async (text) => {
  const page = storage()
  page.setItem('heatkit', text)
  const error = await browser()
    .open(pageStore({ storage: page }))
    .call()
    .catch((reason: unknown) => reason)
  expect(error).toMatchObject({ code: 'SignedOut' })
  expect(String(error)).not.toContain('CANARY')
})

test('a password is never stored, nor anything that has no end', async () => {
  const page = storage()
  const { open } = browser()
  await open(pageStore({ storage: page }), auth()).call()
  await open(
    pageStore({ storage: page, key: 'other' }),
    adminToken({ token: 't', endpoints: { orchestration: 'https://h' } }),
  ).call()
  expect([...page.items.keys()]).toEqual(['heatkit'])
  expect([...page.items.values()].join()).not.toContain('sw0rdfish')
})

test('what an Auth wants to keep out of messages is not stored either', async () => {
  const store = memoryStore()
  const expiresAt = new Date(Date.now() + 3_600_000)
  const { open } = browser()
  const given = { token: 't', secrets: ['refresh'], issuedAt: new Date(), expiresAt, catalog: [] }
  await open(store, async () => given).client.session()
  expect(store.read()).toMatchObject({ token: 't', expiresAt })
  expect(store.read()).not.toHaveProperty('secrets')
})

describe('tabs', () => {
  /** Two tabs: a storage each, and a channel between them. */
  function tabs() {
    const name = `tabs-${Math.random()}`
    return [1, 2].map(() => {
      const [page, channel] = [storage(), new EventTarget()]
      return { page, channel: Object.assign(channel, { name }) }
    })
  }

  test('use what another one has renewed, and forget what another one has signed out', async () => {
    const [one, two] = tabs() as [ReturnType<typeof tabs>[0], ReturnType<typeof tabs>[0]]
    const post = (to: EventTarget) => (data: unknown) => to.dispatchEvent(new MessageEvent('message', { data }))
    const connect = (from: typeof one, to: typeof one) =>
      pageStore({
        storage: from.page,
        channel: Object.assign(from.channel, { postMessage: post(to.channel) }) as never,
      })
    const [first, second] = [connect(one, two), connect(two, one)]
    const { gone, keystone, open } = browser()
    const here = open(first, auth())
    gone.add(await here.call())
    const there = open(second)
    await here.call()
    expect(await there.call()).toBe('token-2')
    expect(keystone.asked.length).toBe(2)
    await here.client.end(async () => {})
    expect([one.page.items.size, two.page.items.size]).toEqual([0, 0])
  })
})
