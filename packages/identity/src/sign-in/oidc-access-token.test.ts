import { expect, test } from 'vitest'
import { failure, fakeProvider, there } from '../testing/fake-provider.ts'
import { oidcAccessToken } from './oidc-access-token.ts'

test('an access token is traded for an unscoped token, and that for one of the scope', async () => {
  const provider = fakeProvider()
  const client = provider.client(oidcAccessToken({ ...there, accessToken: 'access-1', project: { id: 'p' } }))
  expect((await client.session()).project).toEqual({ id: 'p', name: 'web' })
  const [first, second] = provider.asked
  expect(first!.headers.get('authorization')).toBe('Bearer access-1')
  expect(first!.headers.has('x-auth-token')).toBe(false)
  expect(second!.headers.has('authorization')).toBe(false)
  expect(second!.url).toBe('https://cloud.example/identity/v3/auth/tokens')
  expect(provider.asked.length).toBe(2)
})

test.each([{}, { unscoped: true as const }])('with %j the unscoped token is the session', async (scope) => {
  const provider = fakeProvider()
  await provider.client(oidcAccessToken({ ...there, ...scope, accessToken: 'access-1' })).session()
  expect(provider.asked.length).toBe(1)
})

test('a function is asked anew at each sign-in', async () => {
  const provider = fakeProvider()
  let count = 0
  const auth = oidcAccessToken({ ...there, accessToken: () => `access-${++count}` })
  for (const _ of 'ab') await provider.client(auth).session()
  expect(provider.asked.map(({ headers }) => headers.get('authorization'))).toEqual([
    'Bearer access-1',
    'Bearer access-2',
  ])
})

test.each(['', 'two words', 'line\nend', 'é'])(
  'an access token %j is refused before anything is sent',
  async (accessToken) => {
    const provider = fakeProvider()
    expect(await failure(provider.client(oidcAccessToken({ ...there, accessToken })).session())).toMatchObject({
      code: 'InvalidToken',
    })
    expect(provider.asked).toEqual([])
  },
)

test('options that cannot be right are refused at once', () => {
  const given = { ...there, accessToken: 'x' }
  expect(() => oidcAccessToken({ ...given, identityProvider: '../evil' })).toThrow('cannot be part of a path')
  expect(() => oidcAccessToken({ ...given, project: 'p', domain: 'd' })).toThrow('one of project')
})
