import { afterEach, expect, test, vi } from 'vitest'
import { fakeProvider, pageStorage } from '../testing/fake-provider.ts'
import { IDENTITY } from '../testing/fake-keystone.ts'
import { beginWebSso, type BeginWebSsoOptions } from './begin-web-sso.ts'
import { completeWebSso } from './complete-web-sso.ts'

afterEach(() => void vi.useRealTimers())
const origin = 'https://app.example/auth/websso'
const options = { url: IDENTITY, protocol: 'openid', identityProvider: 'acme', origin }
const begin = (more: Partial<BeginWebSsoOptions> = {}) => {
  const storage = pageStorage()
  const url = beginWebSso({ ...options, storage, ...more })
  return { storage, url }
}
const complete = (storage: ReturnType<typeof pageStorage>, url = IDENTITY) => completeWebSso({ url, storage })

test('the browser is sent to Keystone, with or without an identity provider, and told where to come back to', () => {
  const escaped = 'origin=https%3A%2F%2Fapp.example%2Fauth%2Fwebsso'
  expect(begin().url).toBe(
    `${IDENTITY}/v3/auth/OS-FEDERATION/identity_providers/acme/protocols/openid/websso?${escaped}`,
  )
  const { identityProvider: _, ...rest } = options
  expect(beginWebSso({ ...rest, storage: pageStorage() })).toBe(
    `${IDENTITY}/v3/auth/OS-FEDERATION/websso/openid?${escaped}`,
  )
  expect(() => begin({ url: 'https://u:CANARY@cloud.example' })).toThrow('without credentials')
  expect(() => begin({ protocol: '..' })).toThrow('cannot be part of a path')
})

test('the token that came is taken out of the storage and is the session', async () => {
  const { storage } = begin()
  storage.setItem('heatkit-websso-token', 'token-1')
  const auth = complete(storage)
  expect(storage.items.size).toBe(0)
  const provider = fakeProvider()
  await provider.client(auth).session()
  expect(provider.asked[0]!.headers.get('x-subject-token')).toBe('token-1')
  expect(() => complete(storage)).toThrow(expect.objectContaining({ code: 'UnknownSignIn' }))
})

test.each<[string, (storage: ReturnType<typeof pageStorage>) => void]>([
  ['nothing was begun', (storage) => storage.removeItem('heatkit-websso')],
  ['no token came', (storage) => storage.removeItem('heatkit-websso-token')],
  ['it was begun eleven minutes ago', () => void vi.setSystemTime(Date.now() + 660_000)],
  ['the clock has gone back', () => void vi.setSystemTime(Date.now() - 660_000)],
  [
    'it was begun at another Keystone',
    (storage) => storage.setItem('heatkit-websso', `{"url":"x","at":${Date.now()}}`),
  ],
  ['the mark is nonsense', (storage) => storage.setItem('heatkit-websso', '{')],
])('where %s, nobody is signed in and no token stays', (_, change) => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { storage } = begin()
  storage.setItem('heatkit-websso-token', 'token-1')
  change(storage)
  expect(() => complete(storage)).toThrow(expect.objectContaining({ code: 'UnknownSignIn' }))
  expect(storage.items.size).toBe(0)
})

test('a token that lay there before is not that of a sign-in that begins now', () => {
  const storage = pageStorage()
  storage.setItem('heatkit-websso-token', 'token-of-mallory')
  begin({ storage })
  expect(storage.items.has('heatkit-websso-token')).toBe(false)
})
