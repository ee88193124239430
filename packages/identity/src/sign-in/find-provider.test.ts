import { expect, test } from 'vitest'
import { denied, DISCOVERY, document, failure, fakeProvider, ISSUER, there } from '../testing/fake-provider.ts'
import { oidcClientCredentials } from './oidc-client-credentials.ts'

const secret = { clientSecret: 'sw0rdfish' }

/** Signs in with a document, and tells what heard the secret. */
async function discover(more: object, discoveryEndpoint = DISCOVERY) {
  const provider = fakeProvider({ 'openid-configuration': () => ({ ...document, ...more }) })
  const outcome = await provider
    .client(oidcClientCredentials({ ...there, ...secret, discoveryEndpoint }))
    .session()
    .then(() => 'in')
    .catch((error: unknown) => error)
  const heard = provider.asked.filter(({ headers, form }) => headers.has('authorization') || form['grant_type'])
  return { outcome, heard: heard.map(({ url }) => url).filter((url) => !url.includes('OS-FEDERATION')) }
}

test.each<[string, object, string?]>([
  ['another issuer', { issuer: 'https://evil.example' }],
  ['no issuer', { issuer: undefined }],
  ['an issuer below it', { issuer: `${ISSUER}/sub` }],
  ['a token endpoint without TLS', { token_endpoint: 'http://login.example/realm/token' }],
  ['a token endpoint that is no address', { token_endpoint: 'token' }],
  ['a token endpoint that is a script', { token_endpoint: 'javascript:alert(1)' }],
  ['a token endpoint that is no text', { token_endpoint: { a: 1 } }],
  ['a token endpoint with a password in it', { token_endpoint: 'https://u:p@login.example/token' }],
  ['a device endpoint without TLS', { device_authorization_endpoint: 'http://login.example/device' }],
  [
    'an endpoint elsewhere, said without TLS',
    { issuer: 'http://127.0.0.1:1', token_endpoint: 'https://evil.example/token' },
    'http://127.0.0.1:1/.well-known/openid-configuration',
  ],
])('a document with %s is not believed, and nothing secret is sent', async (_, more, endpoint) => {
  const { outcome, heard } = await discover(more, endpoint)
  expect(outcome).toMatchObject({ name: 'CloudError', code: 'UnsafeProvider' })
  expect(heard).toEqual([])
})

test.each<[string, object, string, string]>([
  ['on its own origin', {}, DISCOVERY, `${ISSUER}/token`],
  [
    'elsewhere over https',
    { token_endpoint: 'https://tokens.example/token' },
    DISCOVERY,
    'https://tokens.example/token',
  ],
  [
    'on loopback without TLS',
    {
      issuer: 'http://127.0.0.1:1',
      token_endpoint: 'http://127.0.0.1:1/token',
      authorization_endpoint: undefined,
      device_authorization_endpoint: undefined,
    },
    'http://127.0.0.1:1/.well-known/openid-configuration',
    'http://127.0.0.1:1/token',
  ],
  ['of an issuer that ends in a slash', { issuer: `${ISSUER}/` }, DISCOVERY, `${ISSUER}/token`],
])('an endpoint %s is asked', async (_, more, endpoint, token) => {
  expect(await discover(more, endpoint)).toEqual({ outcome: 'in', heard: [token] })
})

test('a document that redirects, is none, or is not there is an error that says so', async () => {
  const ask = (answer: () => Response) =>
    failure(
      fakeProvider({ 'openid-configuration': answer })
        .client(oidcClientCredentials({ ...there, ...secret, discoveryEndpoint: DISCOVERY }))
        .session(),
    )
  const location = 'https://evil.example/.well-known/openid-configuration'
  expect(await ask(() => new Response('', { status: 302, headers: { location } }))).toMatchObject({ code: 'Redirect' })
  expect(await ask(() => new Response('<html>'))).toMatchObject({ code: 'UnsafeProvider' })
  expect(await ask(() => denied('no', 404))).toMatchObject({ name: 'HttpError', status: 404 })
})

test('without a document and without endpoints it says what to give', async () => {
  const error = await failure(
    fakeProvider()
      .client(oidcClientCredentials({ ...there, ...secret }))
      .session(),
  )
  expect(error).toMatchObject({ code: 'InvalidOptions', message: expect.stringMatching('discoveryEndpoint') })
})
