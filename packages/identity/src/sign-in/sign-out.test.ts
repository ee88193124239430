import { expect, test } from 'vitest'
import { fakeKeystone, IDENTITY, issued, refused } from '../testing/fake-keystone.ts'
import { adminToken } from './admin-token.ts'
import { memoryStore } from './memory-store.ts'
import { password } from './password.ts'
import { signOut } from './sign-out.ts'
import { stored } from './stored.ts'

const auth = password({ url: IDENTITY, username: 'demo', password: 'secret' })

/** A Keystone that answers sign-outs as told. */
const leaving = (answer: () => Response) =>
  fakeKeystone(({ method }, count) => (method === 'DELETE' ? answer() : issued(`token-${count}`)))

test('signing out revokes the token and those of other scopes, and empties the store', async () => {
  const keystone = leaving(() => new Response(null, { status: 204 }))
  const store = memoryStore()
  const client = keystone.client(stored(store, auth))
  await client.with({ project: 'web' }).session()
  await signOut(client)
  const ended = keystone.asked.filter(({ method }) => method === 'DELETE')
  expect(ended.map(({ url, headers }) => [url, headers.get('x-auth-token'), headers.get('x-subject-token')])).toEqual([
    [`${IDENTITY}/v3/auth/tokens`, 'token-1', 'token-1'],
    [`${IDENTITY}/v3/auth/tokens`, 'token-2', 'token-2'],
  ])
  expect(store.read()).toBeUndefined()
  await expect(client.request('orchestration', 'stacks')).rejects.toMatchObject({ code: 'SignedOut' })
})

test('a token that is gone already is no error', async () => {
  const client = leaving(() => refused(401)).client(auth)
  await client.session()
  await signOut(client)
})

test('where revoking fails it says so, and the client has ended all the same', async () => {
  const client = leaving(() => refused(403)).client(auth)
  await client.session()
  await expect(signOut(client)).rejects.toMatchObject({ name: 'HttpError', status: 403 })
  await expect(client.session()).rejects.toMatchObject({ code: 'SignedOut' })
})

test('of v2.0, which has no way to, nothing is asked', async () => {
  const keystone = fakeKeystone()
  const client = keystone.client(async () => ({ token: 't', url: `${IDENTITY}/v2.0`, catalog: [] }))
  await client.session()
  await signOut(client)
  expect(keystone.asked).toEqual([])
})

test('what no Keystone issued is not sent to one', async () => {
  const keystone = fakeKeystone()
  const client = keystone.client(adminToken({ token: 'ADMIN', endpoints: {} }))
  await client.session()
  await signOut(client)
  expect(keystone.asked).toEqual([])
})
