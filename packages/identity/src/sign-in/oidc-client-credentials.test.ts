import { expect, test } from 'vitest'
import { bearer, denied, DISCOVERY, document, failure, fakeProvider, ISSUER, there } from '../testing/fake-provider.ts'
import { oidcClientCredentials, type OidcClientCredentialsOptions } from './oidc-client-credentials.ts'

const given: OidcClientCredentialsOptions = {
  ...there,
  discoveryEndpoint: DISCOVERY,
  clientId: 'a:b',
  clientSecret: 'c d+e',
}

test('the secret goes into a header, as a form spells it', async () => {
  const provider = fakeProvider()
  await provider.client(oidcClientCredentials({ ...given, oidcScope: 'cloud' })).session()
  expect(provider.forms('token')).toEqual([{ grant_type: 'client_credentials', scope: 'cloud' }])
  expect(provider.asked[1]!.headers.get('authorization')).toBe(`Basic ${btoa('a%3Ab:c+d%2Be')}`)
})

test('the secret goes into the body where the provider takes it there alone', async () => {
  const token_endpoint_auth_methods_supported = ['client_secret_post', 'private_key_jwt']
  const provider = fakeProvider({
    'openid-configuration': () => ({ ...document, token_endpoint_auth_methods_supported }),
  })
  await provider.client(oidcClientCredentials(given)).session()
  expect(provider.forms('token')).toEqual([
    { grant_type: 'client_credentials', client_id: 'a:b', client_secret: 'c d+e' },
  ])
  expect(provider.asked[1]!.headers.has('authorization')).toBe(false)
})

test('an endpoint that the caller names needs no document', async () => {
  const { discoveryEndpoint: _, ...rest } = given
  const provider = fakeProvider()
  await provider.client(oidcClientCredentials({ ...rest, accessTokenEndpoint: `${ISSUER}/token` })).session()
  expect(provider.asked.map(({ url }) => url)).toEqual([
    `${ISSUER}/token`,
    'https://cloud.example/identity/v3/OS-FEDERATION/identity_providers/acme/protocols/openid/auth',
  ])
})

test.each<[string, () => Response | object, object]>([
  ['no token', () => ({ token_type: 'Bearer' }), { name: 'HttpError', code: 'UnexpectedAnswer' }],
  ['a token of another kind', () => ({ ...bearer, token_type: 'DPoP' }), { code: 'UnexpectedAnswer' }],
  ['a page', () => new Response('<html>'), { code: 'UnexpectedAnswer' }],
  ['trouble', () => denied('server_error', 501), { name: 'HttpError', status: 501 }],
  [
    'a refusal',
    () => denied('invalid_client', 401),
    { name: 'AuthError', type: 'invalid_client', reason: 'because of invalid_client' },
  ],
  [
    'a redirect',
    () => new Response('', { status: 307, headers: { location: 'https://evil.example' } }),
    { code: 'Redirect' },
  ],
])('a provider that answers with %s is an error that says so', async (_, token, expected) => {
  const provider = fakeProvider({ token })
  expect(await failure(provider.client(oidcClientCredentials(given)).session())).toMatchObject(expected)
  expect(provider.asked.some(({ url }) => url.includes('OS-FEDERATION') || url.includes('evil'))).toBe(false)
})
