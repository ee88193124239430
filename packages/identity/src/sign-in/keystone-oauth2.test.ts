import { expect, test } from 'vitest'
import { fakeProvider } from '../testing/fake-provider.ts'
import { IDENTITY } from '../testing/fake-keystone.ts'
import { keystoneOAuth2 } from './keystone-oauth2.ts'

test('the access token is Keystone’s own, so what it is good for is asked there', async () => {
  const provider = fakeProvider()
  const session = await provider.client(keystoneOAuth2({ url: IDENTITY, id: 'i', secret: 's:+é' })).session()
  const [first, second] = provider.asked
  expect(first).toMatchObject({ url: `${IDENTITY}/v3/OS-OAUTH2/token`, form: { grant_type: 'client_credentials' } })
  // as it is, in UTF-8: Keystone decodes nothing
  expect(first!.headers.get('authorization')).toBe(`Basic ${btoa('i:s:+Ã©')}`)
  expect(second!.url).toBe(`${IDENTITY}/v3/auth/tokens`)
  expect(['x-auth-token', 'x-subject-token'].map((name) => second!.headers.get(name))).toEqual(['access-1', 'access-1'])
  expect(session.project?.name).toBe('web')
})

test('an address with credentials is refused before anything is sent or printed', async () => {
  const provider = fakeProvider()
  const error: unknown = await provider
    .client(keystoneOAuth2({ url: 'https://u:CANARY@cloud.example', id: 'i', secret: 's' }))
    .session()
    .catch((reason: unknown) => reason)
  expect(error).toMatchObject({ code: 'InvalidOptions' })
  expect(String(error)).not.toContain('CANARY')
  expect(provider.asked).toEqual([])
})
