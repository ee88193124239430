import { expect, test } from 'vitest'
import { bearer, DISCOVERY, fakeProvider, there } from '../testing/fake-provider.ts'
import { oidcPassword } from './oidc-password.ts'

test('the password goes to the provider alone, and the token that Keystone takes to Keystone', async () => {
  const provider = fakeProvider({ token: () => ({ ...bearer, id_token: 'id-1' }) })
  const account = { username: 'ada', password: 'sw0rdfish', accessTokenType: 'id_token' as const }
  await provider.client(oidcPassword({ ...there, ...account, discoveryEndpoint: DISCOVERY })).session()
  expect(provider.forms('token')).toEqual([
    { grant_type: 'password', username: 'ada', password: 'sw0rdfish', scope: 'openid profile', client_id: 'app' },
  ])
  expect(provider.asked[2]!.headers.get('authorization')).toBe('Bearer id-1')
})
