import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { listen } from '../loopback.ts'
import { realCloud } from './cloud.ts'
import { issueToken } from './issue-token.ts'
import { test } from './visitor.ts'

/** A page with nothing in it, the bundles, and a Keystone that counts. */
async function serve() {
  const seen = { signIns: 0, revoked: [] as (string | undefined)[] }
  const server = await listen((request, response) => {
    const [, where] = request.url!.split('/')
    if (where?.endsWith('.js')) {
      const bundle = readFileSync(`packages/${where.slice(0, -3)}/dist/index.bundle.min.js`)
      return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(bundle)
    }
    if (where === 'v3' && request.method === 'DELETE') {
      seen.revoked.push(request.headers['x-subject-token'] as string)
      return void response.writeHead(204).end()
    }
    if (where === 'v3') {
      seen.signIns += 1
      return issueToken(response, `token-${seen.signIns}`, `${server.url}/heat`)
    }
    if (where === 'heat') return void response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>stored</title>')
  })
  return { ...server, seen }
}

const imports = `
  const [{ createClient }, { password, pageStore, signOut, stored }] = await Promise.all([import('/core.js'), import('/identity.js')])
  const store = pageStore({ storage: sessionStorage, channel: new BroadcastChannel('app') })`
const kept = `JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie])`

test('after a reload the session goes on without the password, which is stored nowhere, until somebody signs out', async ({
  visitor,
}) => {
  const page = await serve()
  const { url, seen } = page
  await visitor.open(url)
  const signIn = `password({ url: location.origin, username: 'demo', password: 'CANARY-password', project: 'demo' })`
  const before = await visitor.run(`${imports}
    await createClient({ auth: stored(store, ${signIn}) }).request('orchestration', 'stacks')
    return ${kept}`)
  expect(before).toContain('token-1')
  expect(before).not.toContain('CANARY')
  await visitor.open(`${url}/again`)
  const after = await visitor.run(`${imports}
    // what another tab would have: a storage and a channel of its own
    const other = pageStore({ storage: localStorage, channel: new BroadcastChannel('app') })
    const client = createClient({ auth: stored(store) })
    await client.request('orchestration', 'stacks')
    const { user, expiresAt } = await client.session()
    store.write(store.read())
    while (!other.read()) await new Promise((resolve) => setTimeout(resolve, 5))
    const shared = other.read().token
    await signOut(client)
    while (other.read()) await new Promise((resolve) => setTimeout(resolve, 5))
    const error = await createClient({ auth: stored(other) }).session().catch(({ code }) => code)
    return { user: user.name, dated: expiresAt instanceof Date, shared, error, kept: ${kept} }`)
  expect(after).toEqual({ user: 'demo', dated: true, shared: 'token-1', error: 'SignedOut', kept: '[{},{},""]' })
  expect(seen).toEqual({ signIns: 1, revoked: ['token-1'] })
  await page.close()
})

test('after signing out in a page the real Keystone refuses the token', async ({ visitor }) => {
  const cloud = realCloud()
  test.skip(!cloud?.cors, 'there is no real cloud that lets pages in')
  const { authUrl, username, password, project } = cloud!
  const page = await serve()
  await visitor.open(page.url)
  const account = JSON.stringify({ url: authUrl, username, password, project })
  const statuses = await visitor.run(`${imports}
    const client = createClient({ auth: stored(store, password(${account})) })
    await client.session()
    const { token, url } = store.read()
    const ask = async () => (await fetch(url + '/auth/projects', { headers: { 'x-auth-token': token } })).status
    const before = await ask()
    await signOut(client)
    return [before, await ask(), sessionStorage.length]`)
  expect(statuses).toEqual([200, 401, 0])
  await page.close()
})
