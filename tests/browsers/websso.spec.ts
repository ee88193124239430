import { expect } from '@playwright/test'
import { bundleWebSso } from '../../examples/websso/bundle-websso.ts'
import worker from '../../examples/websso/worker.ts'
import { createClient } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { createSimulator } from '@heatkit/simulator'
import { federatedCloud } from '../contract/oidc/federated-cloud.ts'
import { serveFetch } from './servers.ts'
import { test, type Visitor } from './visitor.ts'

type Answer = (request: Request) => Promise<Response>
interface Way {
  title: string
  edge: boolean
  /** The app as it is hosted, for a Keystone. */
  host: (files: Answer, url: string) => Answer
  /** Which the real Keystone's `trusted_dashboard` has. */
  port: number
}
const ways: Way[] = [
  { title: 'a service worker', edge: false, host: (files) => files, port: 5004 },
  {
    title: 'an edge function',
    edge: true,
    host: (files, url) => (request) => worker.fetch(request, { OS_AUTH_URL: url, ASSETS: { fetch: files } }),
    port: 5005,
  },
]

/** Serves the app; every request that it gets is seen. */
async function serveApp({ edge, host }: Way, keystone: string, port = 0) {
  const seen: string[] = []
  const home = { project: 'demo', projectDomain: { id: 'default' } }
  const files = await bundleWebSso({ keystone, identityProvider: 'acme', protocol: 'openid', ...home, edge })
  const answer = host(files, keystone)
  const server = await serveFetch((request) => {
    seen.push(`${request.method} ${request.url} ${[...request.headers].join()}`)
    return answer(request)
  }, port)
  return { ...server, seen }
}

const textOf = (visitor: Visitor, id: string) =>
  expect.poll(() => visitor.run(`return document.getElementById('${id}')?.textContent`).catch(String), {
    timeout: 30_000,
  })
const kept = (visitor: Visitor) =>
  visitor.run(`return JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie, location.href])`)
const tokenOf = async (visitor: Visitor) =>
  (JSON.parse((await visitor.run(`return sessionStorage.getItem('heatkit')`)) as string) as { token: string }).token

/**
 * Stands in for a Keystone that federates: its WebSSO page is that of the real one, byte for byte but for the names, and posts a
 * token of the simulator, which is the cloud behind it.
 */
async function startCloud() {
  const simulated: { fetch?: Answer } = {}
  let trusted = ''
  const server = await serveFetch(async (request) => {
    const url = new URL(request.url)
    if (url.pathname.endsWith('/websso')) {
      const origin = url.searchParams.get('origin') ?? ''
      if (origin !== trusted) return Response.json({ error: { code: 401 } }, { status: 401 })
      return new Response(formPage(origin, await signInThere(simulated.fetch!, server.url)), {
        headers: { 'content-type': 'text/html' },
      })
    }
    return simulated.fetch!(request)
  })
  const cloud = createSimulator({ url: server.url, cors: { allowedOrigins: ['*'] } })
  simulated.fetch = (request) => cloud.fetch(request)
  return { ...server, identity: `${server.url}/identity/v3`, trust: (origin: string) => void (trusted = origin) }
}

async function signInThere(fetch: Answer, url: string, scope: unknown = 'unscoped'): Promise<string> {
  const user = { name: 'demo', domain: { id: 'default' }, password: 'secret' }
  const auth = { identity: { methods: ['password'], password: { user } }, scope }
  const request = new Request(`${url}/identity/v3/auth/tokens`, {
    method: 'POST',
    body: new Blob([JSON.stringify({ auth })]),
  })
  return (await fetch(request)).headers.get('x-subject-token')!
}

const formPage = (origin: string, token: string) => `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Keystone WebSSO redirect</title></head><body>
<form id="sso" name="sso" action="${origin}" method="post">Please wait...<br/>
<input type="hidden" name="token" id="token" value="${token}"/></form>
<script type="text/javascript">window.onload = function() { document.forms['sso'].submit(); }</script>
</body></html>`

for (const way of ways) {
  test(`by ${way.title}: from a click to the first stack, on after a reload, and out`, async ({ visitor }) => {
    const cloud = await startCloud()
    const app = await serveApp(way, cloud.identity)
    cloud.trust(`${app.url}/auth/websso`)
    await visitor.open(app.url)
    await textOf(visitor, 'who').toBe('Not signed in')
    await visitor.click('Sign in')
    await textOf(visitor, 'who').toBe('Signed in as demo')
    await visitor.click('Create a stack')
    await textOf(visitor, 'stack').toBe('first CREATE_COMPLETE')
    const token = await tokenOf(visitor)
    const [session, local, cookie, href] = JSON.parse((await kept(visitor)) as string) as [
      object,
      object,
      string,
      string,
    ]
    expect([Object.keys(session), local, cookie, href]).toEqual([['heatkit'], {}, '', `${app.url}/`])
    await visitor.open(`${app.url}/`)
    await textOf(visitor, 'who').toBe('Signed in as demo')
    expect(await tokenOf(visitor)).toBe(token)
    await visitor.click('Sign out')
    await textOf(visitor, 'who').toBe('Not signed in')
    expect(await kept(visitor)).toBe(JSON.stringify([{}, {}, '', `${app.url}/`]))
    const ask = await fetch(`${cloud.identity}/auth/tokens`, {
      headers: { 'x-auth-token': token, 'x-subject-token': token },
    })
    expect(ask.status).toBe(401)
    // in no address that any server saw
    expect(app.seen.filter((each) => each.includes(token))).toEqual([])
    await app.close()
    await cloud.close()
  })

  test(`by ${way.title}: a form of somebody else, or for nobody, signs nobody in`, async ({ visitor }) => {
    const cloud = await startCloud()
    const app = await serveApp(way, cloud.identity)
    cloud.trust(`${app.url}/auth/websso`)
    const evil = await serveFetch(
      async () =>
        new Response(formPage(`${app.url}/auth/websso`, 'gAAAA-of-mallory'), {
          headers: { 'content-type': 'text/html' },
        }),
    )
    await visitor.open(app.url)
    await textOf(visitor, 'who').toBe('Not signed in')
    await visitor.click('Sign in')
    await textOf(visitor, 'who').toBe('Signed in as demo')
    await visitor.click('Sign out')
    await textOf(visitor, 'who').toBe('Not signed in')
    // another site's token, while a sign-in may be under way
    await visitor.run(
      `sessionStorage.setItem('heatkit-websso', JSON.stringify({ url: '${cloud.identity}', at: Date.now() }))`,
    )
    await visitor.open(evil.url)
    await expect
      .poll(() => visitor.run('return document.body.textContent').catch(String))
      .toContain('does not come from the identity service')
    expect(await visitor.run(`return sessionStorage.getItem('heatkit-websso-token')`)).toBeNull()
    // Keystone's own form, which nobody in this tab has asked for
    await visitor.run(`sessionStorage.clear()`)
    await visitor.open(
      `${cloud.identity}/auth/OS-FEDERATION/websso/openid/websso?origin=${encodeURIComponent(`${app.url}/auth/websso`)}`,
    )
    await textOf(visitor, 'who').toMatch(/No token came for a sign-in that this tab began/)
    expect(JSON.parse((await kept(visitor)) as string)).toEqual([{}, {}, '', `${app.url}/`])
    await Promise.all([app.close(), cloud.close(), evil.close()])
  })
}

/** The simulator's Heat for tokens of a real Keystone, which is asked about each. */
async function serveHeat(authUrl: string, port: number) {
  const cloud = createSimulator({ url: `http://127.0.0.1:${port}`, cors: { allowedOrigins: ['*'] } })
  const account = { url: `${cloud.url}/identity`, username: 'demo', password: 'secret', project: 'demo' }
  const { catalog, project } = await createClient({ auth: password(account), fetch: cloud.fetch }).session()
  const { url: heat } = catalog.find(({ type }) => type === 'orchestration')!
  return serveFetch(async (request) => {
    const headers = new Headers(request.headers)
    const token = headers.get('x-auth-token')
    if (token) {
      const asked = await fetch(`${authUrl}/auth/tokens`, {
        headers: { 'x-auth-token': token, 'x-subject-token': token },
      })
      if (!asked.ok) return new Response('', { status: 401 })
      headers.set('x-auth-token', await signInThere(cloud.fetch, cloud.url, { project: { id: project!.id } }))
    }
    const { pathname, search } = new URL(request.url)
    const target = heat + pathname.replace(/^\/v1\/[^/]+/, '') + search
    const body = request.body && new Blob([await request.arrayBuffer()])
    return cloud.fetch(new Request(target, { method: request.method, headers, body }))
  }, port)
}

test('at a real Keystone behind mod_auth_openidc: from a click to the first stack, and out, by both', async ({
  visitor,
}, { project }) => {
  const cloud = federatedCloud()
  test.skip(!cloud || project.name !== 'chromium', 'devcloud/federation.sh is not up, or another browser has its ports')
  const { authUrl } = cloud!
  for (const way of ways) {
    const heat = await serveHeat(authUrl, 5006)
    const app = await serveApp(way, authUrl, way.port)
    await visitor.open(app.url)
    await textOf(visitor, 'who').toBe('Not signed in')
    await visitor.click('Sign in')
    // the provider's pages: who is it, and may Keystone know?
    const answer = `const [form] = document.forms
      if (form?.login) [form.login.value, form.password.value] = ['ada', 'CANARY-password']
      if (form?.prompt) setTimeout(() => form.submit())
      return document.getElementById('who')?.textContent`
    await expect.poll(() => visitor.run(answer).catch(String), { timeout: 30_000 }).toBe('Signed in as ada')
    await visitor.click('Create a stack')
    await textOf(visitor, 'stack').toBe('first CREATE_COMPLETE')
    const token = await tokenOf(visitor)
    const ask = async () =>
      (await fetch(`${authUrl}/auth/tokens`, { headers: { 'x-auth-token': token, 'x-subject-token': token } })).status
    expect(await ask()).toBe(200)
    await visitor.open(`${app.url}/`)
    await textOf(visitor, 'who').toBe('Signed in as ada')
    expect(await kept(visitor)).not.toContain('CANARY')
    await visitor.click('Sign out')
    await textOf(visitor, 'who').toBe('Not signed in')
    expect(await ask()).toBe(401)
    expect(await kept(visitor)).toBe(JSON.stringify([{}, {}, '', `${app.url}/`]))
    expect(app.seen.filter((each) => each.includes(token))).toEqual([])
    await app.close()
    await heat.close()
  }
})
