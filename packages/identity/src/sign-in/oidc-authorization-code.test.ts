import { describe, expect, test } from 'vitest'
import {
  bearer,
  denied,
  DISCOVERY,
  failure,
  fakeProvider,
  ISSUER,
  pageStorage,
  there,
} from '../testing/fake-provider.ts'
import { beginAuthorizationCode } from './begin-authorization-code.ts'
import { oidcAuthorizationCode } from './oidc-authorization-code.ts'

const redirectUri = 'https://app.example/in'
const idToken = (claims: object) =>
  `h.${btoa(JSON.stringify(claims)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}.s`

/** Begins a sign-in, and comes back from it with what a provider would say. */
async function come(claims: object = {}, back: Record<string, string> = {}, tokens: object[] = []) {
  const storage = pageStorage()
  const provider = fakeProvider({
    token: (_, count) =>
      tokens[count - 1] ?? { ...bearer, ...(claims && { id_token: idToken({ ...good, ...claims }) }) },
  })
  const options = { discoveryEndpoint: DISCOVERY, clientId: 'app', redirectUri, storage }
  const begun = new URL(await beginAuthorizationCode(options, { fetch: provider.fetch })).searchParams
  const good = { nonce: begun.get('nonce'), aud: ['app'], iss: ISSUER }
  const query = new URLSearchParams({ code: 'code-1', state: begun.get('state')!, ...back })
  const complete = () =>
    oidcAuthorizationCode({ ...there, ...options, returnedTo: `${redirectUri}?${query.toString()}` })
  return { provider, begun, storage, complete }
}

test('the browser is sent with a challenge, a state and a nonce that nobody guesses, and the verifier stays', async () => {
  const { begun, storage, provider, complete } = await come()
  expect(Object.fromEntries(begun)).toMatchObject({ tenant: '1', response_type: 'code', redirect_uri: redirectUri })
  for (const name of ['state', 'nonce', 'code_challenge']) expect(begun.get(name)).toMatch(/^[\w-]{43}$/)
  const { verifier } = JSON.parse(storage.items.get('heatkit-oidc')!) as { verifier: string }
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)))
  expect(atob(begun.get('code_challenge')!.replaceAll('-', '+').replaceAll('_', '/'))).toBe(
    String.fromCharCode(...hash),
  )
  await provider.client(complete()).session()
  expect(provider.forms('token')).toEqual([
    {
      grant_type: 'authorization_code',
      code: 'code-1',
      redirect_uri: redirectUri,
      code_verifier: verifier,
      client_id: 'app',
    },
  ])
})

describe('a return is not taken', () => {
  test.each([
    ['without a state', { state: '' }],
    ['with another state', { state: 'x' }],
  ])('%s', async (_, back) => {
    const { complete } = await come({}, back)
    expect(complete).toThrow(expect.objectContaining({ code: 'UnknownSignIn' }))
  })

  test('of another provider: its code goes nowhere', async () => {
    const { complete, provider } = await come({}, { iss: 'https://other.example' })
    expect(await failure(provider.client(complete()).session())).toMatchObject({ code: 'UnknownSignIn' })
    expect(provider.forms('token')).toEqual([])
  })

  test.each<[string, object]>([
    ['another nonce', { nonce: 'x' }],
    ['another audience', { aud: 'other' }],
    ['another issuer', { iss: 'https://evil.example' }],
  ])('whose ID token has %s', async (_, claims) => {
    const { complete, provider } = await come(claims)
    expect(await failure(provider.client(complete()).session())).toMatchObject({ code: 'UnknownSignIn' })
    expect(provider.asked.some(({ url }) => url.includes('OS-FEDERATION'))).toBe(false)
  })

  test.each([bearer, { ...bearer, id_token: 'garbage' }, { ...bearer, id_token: 'a.!!.b' }])(
    'whose ID token is none: %j',
    async (tokens) => {
      const { complete, provider } = await come({}, {}, [tokens])
      expect(await failure(provider.client(complete()).session())).toMatchObject({ code: 'UnknownSignIn' })
    },
  )

  test('twice', async () => {
    const { complete } = await come()
    complete()
    expect(complete).toThrow(expect.objectContaining({ code: 'UnknownSignIn' }))
  })
})

test('a code is sent once: then the access token while it lives, a refresh token, or nothing', async () => {
  const { complete, provider } = await come()
  const auth = complete()
  await provider.client(auth).session()
  expect(await failure(provider.client(auth).session())).toMatchObject({ code: 'SignedOut' })
  expect(provider.forms('token').length).toBe(1)
})

test('refresh tokens follow one another, and one that is refused is not tried again', async () => {
  const storage = pageStorage()
  const given = { ...bearer, expires_in: 0 }
  const answers = [{ ...given, refresh_token: 'r1' }, given, { ...given, refresh_token: 'r2' }, denied('invalid_grant')]
  const provider = fakeProvider({ token: (_, count) => answers[count - 1] ?? {} })
  const auth = oidcAuthorizationCode({ ...there, redirectUri, discoveryEndpoint: DISCOVERY, code: 'code-1' })
  for (const _ of 'abc') await provider.client(auth).session()
  expect(await failure(provider.client(auth).session())).toMatchObject({ type: 'invalid_grant' })
  expect(await failure(provider.client(auth).session())).toMatchObject({ code: 'SignedOut' })
  expect(provider.forms('token').map((form) => form['refresh_token'])).toEqual([undefined, 'r1', 'r1', 'r2'])
  expect(storage.items.size).toBe(0)
})

test('an access token that lives is used again where Keystone failed', async () => {
  const provider = fakeProvider({
    token: () => ({ ...bearer, expires_in: 3_600 }),
    auth: () => new Response('', { status: 401 }),
  })
  const auth = oidcAuthorizationCode({ ...there, redirectUri, discoveryEndpoint: DISCOVERY, code: 'code-1' })
  for (const _ of 'ab') expect(await failure(provider.client(auth).session())).toMatchObject({ status: 401 })
  expect(provider.forms('token')).toEqual([
    { grant_type: 'authorization_code', code: 'code-1', redirect_uri: redirectUri, client_id: 'app' },
  ])
})
