import { expect, test } from 'vitest'
import { fakeKeystone, IDENTITY } from '../testing/fake-keystone.ts'
import { applicationCredential } from './application-credential.ts'

const secret = '7jgXysPJS6'

test('by its id it needs nobody’s name', async () => {
  const keystone = fakeKeystone()
  await keystone.client(applicationCredential({ url: IDENTITY, id: 'f6d1', secret })).session()
  expect(keystone.asked.map(({ auth }) => auth)).toEqual([
    { identity: { methods: ['application_credential'], application_credential: { id: 'f6d1', secret } } },
  ])
})

test.each([
  [{ username: 'demo' }, { name: 'demo', domain: { id: 'default' } }],
  [
    { username: 'demo', userDomain: 'acme' },
    { name: 'demo', domain: { name: 'acme' } },
  ],
  [{ userId: 'u1' }, { id: 'u1' }],
])('by its name it is that of %j', async (who, user) => {
  const keystone = fakeKeystone()
  await keystone.client(applicationCredential({ url: IDENTITY, name: 'ci', secret, ...who })).session()
  expect(keystone.asked[0]!.auth.identity['application_credential']).toEqual({ name: 'ci', secret, user })
})

test('by its name without a user it is refused before anything is sent', () => {
  expect(() => applicationCredential({ url: IDENTITY, name: 'ci', secret })).toThrow('either username or userId')
})

test('a client that signed in with it says that it cannot change its scope', async () => {
  const keystone = fakeKeystone()
  const client = keystone.client(applicationCredential({ url: IDENTITY, id: 'f6d1', secret }))
  expect(() => client.with({ project: 'other' })).toThrow(
    expect.objectContaining({ name: 'CloudError', code: 'CannotRescope' }),
  )
  await client.with({ region: 'R' }).request('orchestration', 'stacks')
  expect(keystone.asked.length).toBe(1)
})
