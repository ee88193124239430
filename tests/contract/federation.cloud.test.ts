import { type Auth, createClient } from '@heatkit/core'
import {
  beginAuthorizationCode,
  beginWebSso,
  completeWebSso,
  discoverAuthMethods,
  oidcAccessToken,
  oidcAuthorizationCode,
  oidcClientCredentials,
  oidcDevice,
  oidcPassword,
  receiveWebSso,
  signOut,
} from '@heatkit/identity'
import { describe, expect, test, vi } from 'vitest'
import { federatedCloud } from './oidc/federated-cloud.ts'
import { pageStorage } from './oidc/page-storage.ts'
import { clients, redirectUri } from './oidc/provider.ts'
import { userAgent } from './oidc/user-agent.ts'

vi.setConfig({ testTimeout: 60_000 })
const cloud = federatedCloud()
const { authUrl = '', issuer = '' } = cloud ?? {}
const there = {
  url: authUrl,
  identityProvider: 'acme',
  protocol: 'openid',
  discoveryEndpoint: `${issuer}/.well-known/openid-configuration`,
}
const home = { project: 'demo', projectDomain: { id: 'default' } }
const open = (auth: Auth) => createClient({ auth })
const who = async (client: ReturnType<typeof open>) => {
  const { user, project, roles, methods } = await client.session()
  return { user: user?.name, of: user?.domain?.name, project: project?.name, roles: roles?.includes('member'), methods }
}
const failure = (work: Promise<unknown>) =>
  work.then(
    () => Promise.reject(new Error('it was accepted')),
    (error: unknown) => error as Error,
  )

describe.skipIf(!cloud)('a real Keystone behind mod_auth_openidc, with a real OpenID provider,', () => {
  test('takes an access token, from a password there, and trades it for a project', async () => {
    const { clientId, clientSecret } = clients.ci
    const client = open(
      oidcPassword({ ...there, clientId, clientSecret, username: 'ada', password: 'CANARY-password', ...home }),
    )
    const { methods, ...facts } = await who(client)
    expect(facts).toEqual({ user: 'ada', of: 'acme', project: 'demo', roles: true })
    expect(methods).toContain('openid')
  })

  test('lets in a program by its client credentials', async () => {
    expect(await who(open(oidcClientCredentials({ ...there, ...clients.ci, ...home })))).toMatchObject({
      project: 'demo',
      roles: true,
    })
  })

  test('lets in who signed in at the provider’s own page, with PKCE', async () => {
    const storage = pageStorage()
    const { discoveryEndpoint } = there
    const url = await beginAuthorizationCode({ discoveryEndpoint, ...clients.page, redirectUri, storage })
    const { url: returnedTo } = await userAgent().signIn(url, 'grace', redirectUri)
    const auth = oidcAuthorizationCode({ ...there, ...clients.page, redirectUri, returnedTo, storage, ...home })
    expect(await who(open(auth))).toMatchObject({ user: 'grace', project: 'demo' })
  })

  test('lets in a device that the user said yes to', async () => {
    const auth = oidcDevice({
      ...there,
      ...clients.device,
      ...home,
      show: ({ userCode, verificationUri }) => userAgent().confirm(verificationUri, userCode, 'edsger', 'confirm'),
    })
    expect(await who(open(auth))).toMatchObject({ user: 'edsger', project: 'demo' })
  })

  test('refuses an access token that the provider did not give', async () => {
    const { discoveryEndpoint: _, ...where } = there
    expect(await failure(open(oidcAccessToken({ ...where, accessToken: 'CANARY' })).session())).toMatchObject({
      name: 'AuthError',
      status: 401,
    })
  })

  test('posts the token of WebSSO to the app, where it is good until signing out', async () => {
    const storage = pageStorage()
    const origin = 'http://127.0.0.1:5004/auth/websso'
    const begun = beginWebSso({ ...there, origin, storage })
    const { html } = await userAgent().signIn(begun, 'barbara')
    expect(html).toContain(`action="${origin}" method="post"`)
    const [, token = ''] = /name="token" id="token" value="([^"]+)"/.exec(html) ?? []
    const form = { method: 'POST', headers: { referer: authUrl }, body: new URLSearchParams({ token }) }
    const page = await (await receiveWebSso(new Request(origin, form), { url: authUrl, app: '/' })).text()
    // what the script of that page does; tests/browsers/websso.spec.ts has a browser run it
    const [, name = '', kept = ''] = /setItem\('([^']+)', '([^']+)'\)/.exec(page) ?? []
    storage.setItem(name, kept)
    const client = open(completeWebSso({ url: authUrl, storage, ...home }))
    expect(await who(client)).toMatchObject({ user: 'barbara', project: 'demo' })
    await signOut(client)
    expect(await failure(client.session())).toMatchObject({ code: 'SignedOut' })
    expect(storage.items.size).toBe(0)
  })

  test('sends nobody to a page that is not one of its trusted_dashboard', async () => {
    const begun = beginWebSso({ ...there, origin: 'http://127.0.0.1:5004/', storage: pageStorage() })
    const { html } = await userAgent().signIn(begun, 'mallory')
    expect(JSON.parse(html)).toMatchObject({ error: { code: 401 } })
  })

  test('says what it accepts', async () => {
    expect((await discoverAuthMethods(authUrl)).methods).toContain('openid')
  })
})
