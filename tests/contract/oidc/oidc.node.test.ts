import { type Auth, createClient, logger } from '@heatkit/core'
import {
  beginAuthorizationCode,
  type DeviceCode,
  oidcAccessToken,
  oidcAuthorizationCode,
  oidcClientCredentials,
  oidcDevice,
  oidcPassword,
} from '@heatkit/identity'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CANARY, spell } from '../../faults/support/leaks.ts'
import { startKeystone } from './federated-keystone.ts'
import { type PageStorage, pageStorage } from './page-storage.ts'
import { clients, type RealProvider, redirectUri, startProvider } from './provider.ts'
import { userAgent } from './user-agent.ts'

let provider: RealProvider
let keystone: Awaited<ReturnType<typeof startKeystone>>
beforeAll(async () => {
  provider = await startProvider()
  keystone = await startKeystone(provider.issuer)
})
afterAll(async () => {
  await provider.close()
  await keystone.close()
})

const entries: unknown[] = []
/** What each of them is told, and what they see of the world. */
const there = () => ({
  url: `${keystone.url}/identity`,
  identityProvider: 'acme',
  protocol: 'openid',
  discoveryEndpoint: provider.discoveryEndpoint,
})
const home = { project: 'web', projectDomain: { id: 'default' } }
const open = (auth: Auth, options: object = {}) =>
  createClient({ auth, middleware: [logger((entry) => entries.push(entry))], ...options })
const failure = (work: Promise<unknown>) =>
  work.then(
    () => Promise.reject(new Error('it was accepted')),
    (error: unknown) => error as Error & { code: string; type?: string },
  )

describe('client credentials', () => {
  test('are traded for an access token, that for an unscoped token, and that for one of the project', async () => {
    const before = keystone.simulator.requests.length
    const { user, project, methods } = await open(
      oidcClientCredentials({ ...there(), ...clients.ci, oidcScope: 'api', ...home }),
    ).session()
    expect({ user: user?.name, project: project?.name, methods }).toEqual({
      user: clients.ci.clientId,
      project: 'web',
      methods: ['token', 'openid'],
    })
    const { requests } = keystone.simulator
    expect(requests.slice(before).map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
      'POST /identity/v3/OS-FEDERATION/identity_providers/acme/protocols/openid/auth',
      'POST /identity/v3/auth/tokens',
    ])
  })

  test('without a scope the unscoped token is the session, and trades for others', async () => {
    const client = open(oidcClientCredentials({ ...there(), ...clients.ci }))
    expect((await client.session()).project).toBeUndefined()
    expect((await client.with(home).session()).project?.name).toBe('web')
  })

  test('that are wrong are an AuthError with OAuth’s word for it', async () => {
    const wrong = { ...clients.ci, clientSecret: 'CANARY-guess' }
    const error = await failure(open(oidcClientCredentials({ ...there(), ...wrong })).session())
    expect(error).toMatchObject({ name: 'AuthError', code: 'SignInRefused', type: 'invalid_client', status: 401 })
    expect(spell(error)).not.toMatch(CANARY)
  })
})

describe('a password', () => {
  test('signs in whom the provider knows', async () => {
    const auth = oidcPassword({ ...there(), ...clients.ci, username: 'ada', password: 'CANARY-password', ...home })
    expect((await open(auth).session()).user?.name).toBe('ada')
  })

  test('that is wrong is refused, and the provider’s echo of it shows nowhere', async () => {
    const auth = oidcPassword({ ...there(), ...clients.ci, username: 'ada', password: 'CANARY-wrong' })
    const error = await failure(open(auth).session())
    expect(error).toMatchObject({ name: 'AuthError', type: 'invalid_grant', reason: 'not [hidden]' })
    expect(spell(error)).not.toMatch(CANARY)
  })
})

describe('an authorization code', () => {
  const begin = async () => {
    const kept = pageStorage()
    const { discoveryEndpoint } = provider
    const url = await beginAuthorizationCode({ discoveryEndpoint, ...clients.page, redirectUri, storage: kept })
    return { kept, url, returnedTo: (await userAgent().signIn(url, 'ada', redirectUri)).url }
  }
  const complete = (returnedTo: string, kept: PageStorage) =>
    oidcAuthorizationCode({ ...there(), ...clients.page, ...home, redirectUri, returnedTo, storage: kept })

  test('with PKCE, state and nonce signs in who signed in at the provider, once', async () => {
    const { kept, url, returnedTo } = await begin()
    expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid profile',
    })
    expect((await open(complete(returnedTo, kept)).session()).user?.name).toBe('ada')
    expect(kept.items.size).toBe(0)
    expect(() => complete(returnedTo, kept)).toThrow(expect.objectContaining({ code: 'UnknownSignIn' }))
  })

  test('of another tab, of a forged return or of an attacker’s sign-in is not taken', async () => {
    const { kept, returnedTo } = await begin()
    const forged = new URL(returnedTo)
    forged.searchParams.set('state', 'forged')
    for (const [where, what] of [
      [returnedTo, pageStorage()],
      [forged.href, kept],
      [(await begin()).returnedTo, kept],
    ] as const)
      expect(() => complete(where, what)).toThrow(expect.objectContaining({ code: 'UnknownSignIn' }))
    expect((await open(complete(returnedTo, kept)).session()).user?.name).toBe('ada')
  })

  test('is worth nothing without its verifier', async () => {
    const { kept, returnedTo } = await begin()
    const begun = JSON.parse(kept.items.get('heatkit-oidc')!) as object
    kept.setItem('heatkit-oidc', JSON.stringify({ ...begun, verifier: 'CANARY'.repeat(8) }))
    const error = await failure(open(complete(returnedTo, kept)).session())
    expect(error).toMatchObject({ name: 'AuthError', type: 'invalid_grant' })
    expect(spell(error)).not.toContain(new URL(returnedTo).searchParams.get('code'))
    expect(spell(error)).not.toMatch(CANARY)
  })

  test('whose ID token has another nonce is not taken', async () => {
    const { kept, returnedTo } = await begin()
    const begun = JSON.parse(kept.items.get('heatkit-oidc')!) as object
    kept.setItem('heatkit-oidc', JSON.stringify({ ...begun, nonce: 'another' }))
    expect(await failure(open(complete(returnedTo, kept)).session())).toMatchObject({ code: 'UnknownSignIn' })
  })

  test('is followed by the provider’s refresh tokens when Keystone’s token ends', async () => {
    const { kept, returnedTo } = await begin()
    const bearers: (string | null)[] = []
    /** The provider's tokens end at once, and Keystone takes none. */
    const spent = async (request: Request) => {
      if (request.url === `${provider.issuer}/token`)
        return Response.json({ ...((await (await fetch(request)).json()) as object), expires_in: 0 })
      if (request.url.startsWith(provider.issuer)) return fetch(request)
      bearers.push(request.headers.get('authorization'))
      return new Response('', { status: 401 })
    }
    const auth = complete(returnedTo, kept)
    for (const _ of 'ab') expect(await failure(open(auth, { fetch: spent }).session())).toMatchObject({ status: 401 })
    expect(new Set(bearers).size).toBe(2)
  })

  test('that the user did not give says so', async () => {
    const kept = pageStorage()
    const { discoveryEndpoint } = provider
    const url = await beginAuthorizationCode({ discoveryEndpoint, ...clients.page, redirectUri, storage: kept })
    const refusal = new URL(redirectUri)
    refusal.search = String(
      new URLSearchParams({ error: 'access_denied', state: new URL(url).searchParams.get('state')! }),
    )
    expect(() => complete(refusal.href, kept)).toThrow('The OpenID provider says no: access_denied')
  })
})

describe('a device', () => {
  /** The provider wants five seconds between questions; here it says one. */
  const hurried = async (request: Request) => {
    const response = await fetch(request)
    if (!request.url.endsWith('/device/auth')) return response
    return Response.json({ ...((await response.json()) as object), interval: 1 })
  }
  const device = (show: (code: DeviceCode) => unknown, signal?: AbortSignal) =>
    open(oidcDevice({ ...there(), ...clients.device, ...home, show, ...(signal && { signal }) }), { fetch: hurried })

  test('is let in by the user, elsewhere, after it was told to wait', { timeout: 30_000 }, async () => {
    provider.asked.length = 0
    const polls = () => provider.asked.filter((each) => each === 'POST /token').length
    const client = device(async ({ userCode, verificationUri }) => {
      void expect
        .poll(polls, { timeout: 20_000 })
        .toBeGreaterThan(0)
        .then(() => userAgent().confirm(verificationUri, userCode, 'ada', 'confirm'))
    })
    expect((await client.session()).user?.name).toBe('ada')
    expect(polls()).toBeGreaterThan(1)
  })

  test('that the user refuses is told so', { timeout: 30_000 }, async () => {
    const client = device(({ userCode, verificationUri }) =>
      userAgent().confirm(verificationUri, userCode, 'ada', 'abort'),
    )
    expect(await failure(client.session())).toMatchObject({ name: 'AuthError', type: 'access_denied' })
  })

  test('gives up with the caller’s reason', async () => {
    const controller = new AbortController()
    const client = device(() => controller.abort(new Error('enough')), controller.signal)
    await expect(client.session()).rejects.toThrow('enough')
  })
})

test('an access token of whatever library is taken, and asked for anew with a function', async () => {
  const { clientId, clientSecret } = clients.posting
  const accessToken = async () => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    })
    const response = await fetch(`${provider.issuer}/token`, { method: 'POST', body })
    return ((await response.json()) as { access_token: string }).access_token
  }
  const { discoveryEndpoint: _, ...where } = there()
  const text = await accessToken()
  for (const given of [text, accessToken])
    expect((await open(oidcAccessToken({ ...where, ...home, accessToken: given })).session()).project?.name).toBe('web')
  expect(await failure(open(oidcAccessToken({ ...where, accessToken: 'CANARY' })).session())).toMatchObject({
    name: 'AuthError',
    status: 401,
  })
})

test('a log of all this has no secret in it', () => {
  expect(entries.length).toBeGreaterThan(30)
  expect(spell(entries)).not.toMatch(CANARY)
  expect(spell(entries)).not.toContain('gAAAA')
})
