import { expect, test } from 'vitest'
import { fakeKeystone } from '../testing/fake-keystone.ts'
import { adminToken } from './admin-token.ts'

test('the token is sent to the endpoints given, and Keystone is not asked about it', async () => {
  const keystone = fakeKeystone()
  const client = keystone.client(adminToken({ token: 'ADMIN', endpoints: { orchestration: 'https://heat.example' } }))
  expect(await client.request('orchestration', 'stacks')).toEqual({ token: 'ADMIN' })
  expect(keystone.asked).toEqual([])
  expect(await client.session()).not.toHaveProperty('token')
})
