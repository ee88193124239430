import type { IncomingMessage, ServerResponse } from 'node:http'
import { createClient, proxied } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { createStack, getStack } from '@heatkit/orchestration'
import { createSimulator } from '@heatkit/simulator'
import { serve } from '@heatkit/simulator/node'
import { afterEach, describe, expect, test } from 'vitest'
import { serveProxy } from '../../tests/browsers/servers.ts'
import { listen, type Server } from '../../tests/loopback.ts'
import { startWorker } from '../../tests/runtimes/workerd.ts'

const page = 'https://app.example'
const hosts: Record<string, (targets: string[]) => Promise<Server>> = {
  Node: (targets) => serveProxy(targets, [page, 'https://other.example']),
  workerd: (targets) =>
    startWorker('examples/cors-proxy/proxy.ts', {
      TARGETS: targets.join(', '),
      ORIGINS: `${page}, https://other.example`,
    }),
}

const open: Server[] = []
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close()
})
const keep = <Kept extends Server>(server: Kept): Kept => {
  open.push(server)
  return server
}

type Sent = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> }

describe.each(Object.entries(hosts))('in %s', (_, start) => {
  /** The proxy before a service, and what the service was asked. */
  async function behindProxy(answer: (request: IncomingMessage, response: ServerResponse) => void) {
    const asked: IncomingMessage[] = []
    const target = await listen((request, response) => {
      asked.push(request)
      answer(request, response)
    })
    keep(target)
    const proxy = keep(await start([target.url]))
    const to = (path: string, init: Sent = {}, origin = page) =>
      fetch(proxy.url + path, { ...init, redirect: 'manual', headers: { ...init.headers, origin } })
    return { target, asked, to, path: `/${target.url.replace('://', '/')}` }
  }

  test('a client works through it, from signing in to the outputs', { timeout: 30_000 }, async () => {
    const cloud = keep(await serve((url) => createSimulator({ url })))
    const proxy = keep(await start([cloud.url]))
    const client = createClient({
      auth: password({ url: `${cloud.url}/identity`, username: 'demo', password: 'secret', project: 'demo' }),
      middleware: [proxied(proxy.url)],
      // what a browser says of its page
      fetch(request) {
        request.headers.set('origin', page)
        return fetch(request)
      },
    })
    const template = { heat_template_version: '2018-08-31', outputs: { big: { value: 'ä'.repeat(100_000) } } }
    const stack = await createStack(client, { name: 'proxied', template })
    expect((await getStack(client, stack)).outputs).toEqual({ big: 'ä'.repeat(100_000) })
    expect(cloud.simulator.requests[0]).toMatchObject({ method: 'POST', url: `${cloud.url}/identity/v3/auth/tokens` })
  })

  test('only the headers that are needed pass, and the path and query as they are', async () => {
    const { to, asked, path } = await behindProxy((_request, response) =>
      response
        .writeHead(201, {
          'content-type': 'application/json',
          'set-cookie': 'session=1',
          server: 'secret/1.0',
          'x-openstack-request-id': 'req-1',
          'x-subject-token': 'token',
          'access-control-allow-origin': 'https://evil.example',
        })
        .end('{}'),
    )
    const sent = { cookie: 'a=b', 'x-forwarded-for': '10.0.0.1', authorization: 'Basic x', 'x-auth-token': 'token' }
    const init = { method: 'POST', body: '{"a":1}', headers: { ...sent, 'content-type': 'application/json' } }
    const answer = await to(`${path}/v1/a%20b/stacks?name=x%2Fy&limit=1`, init)
    expect(answer.status).toBe(201)
    expect(asked[0]).toMatchObject({ method: 'POST', url: '/v1/a%20b/stacks?name=x%2Fy&limit=1' })
    const { headers } = asked[0]!
    expect(headers).toMatchObject({
      // Basic, and the Bearer of an OpenID provider
      authorization: 'Basic x',
      'x-auth-token': 'token',
      'content-type': 'application/json',
      'content-length': '7',
    })
    for (const name of ['cookie', 'x-forwarded-for', 'origin', 'referer', 'cf-connecting-ip', 'via'])
      expect(headers).not.toHaveProperty(name)
    const got = Object.fromEntries(answer.headers)
    expect(got).toMatchObject({
      'content-type': 'application/json',
      'x-openstack-request-id': 'req-1',
      'x-subject-token': 'token',
      'access-control-allow-origin': page,
      'access-control-expose-headers': expect.stringMatching(/x-openstack-request-id,x-subject-token/),
      vary: 'origin',
      'cache-control': 'no-store',
    })
    for (const name of ['set-cookie', 'server', 'access-control-allow-credentials'])
      expect(got).not.toHaveProperty(name)
  })

  test('it answers preflights of its pages itself', async () => {
    const { to, asked, path } = await behindProxy((_request, response) => response.end())
    const init = { method: 'OPTIONS', headers: { 'access-control-request-method': 'DELETE' } }
    const answer = await to(`${path}/v3`, init, 'https://other.example')
    expect(answer.status).toBe(204)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': 'https://other.example',
      'access-control-allow-methods': expect.stringContaining('DELETE'),
      'access-control-allow-headers': expect.stringContaining('x-auth-token'),
    })
    const refused = await to(`${path}/v3`, init, 'https://evil.example')
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([403, null])
    expect(asked).toEqual([])
  })

  test.each([
    ['a page that is not on its list', '/here/', 'https://app.example.evil.example', /ORIGINS/],
    ['a page without a name', '/here/', 'null', /ORIGINS/],
    ['a target that is not on its list', '/http/127.0.0.1:9/', page, /send GET to http:\/\/127\.0\.0\.1:9: TARGETS/],
    ['a target of another scheme', '/https/here/', page, /TARGETS/],
    ['a target with a name before it', '/http/here@127.0.0.1:9/', page, /TARGETS/],
    ['a target that only begins like one', '/http/here.evil.example/', page, /TARGETS/],
    ['no target', '/', page, /no address/],
    ['a target that is no address', '/http/%00/', page, /no address/],
    ['another protocol', '/file/etc/passwd', page, /no address/],
    ['a way up', '/here/../../http/127.0.0.1:9/', page, /TARGETS|address/],
  ])('it refuses %s, and says so', async (_what, path, origin, words) => {
    const { to, asked, target } = await behindProxy((_request, response) => response.end())
    const { host } = new URL(target.url)
    const real = path.replace('/https/here', `/https/${host}`).replace('/http/here', `/http/${host}`)
    const answer = await to(real.replace('/here', `/http/${host}`), {}, origin)
    expect(answer.status).toBe(403)
    expect(await answer.text()).toMatch(words)
    expect(asked).toEqual([])
  })

  test('it follows no redirect, and does not tell where one leads', async () => {
    const { to, asked, path } = await behindProxy((_request, response) =>
      response.writeHead(302, { location: '/elsewhere' }).end(),
    )
    const answer = await to(`${path}/here`)
    expect([answer.status, answer.headers.get('location')]).toEqual([302, null])
    expect(asked.length).toBe(1)
  })

  test('a body comes as it is sent, piece by piece', async () => {
    let release = () => {}
    const { to, path } = await behindProxy((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).write('first')
      release = () => void response.end('second')
    })
    const reader = (await to(`${path}/slow`)).body!.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader.read()).value).toBe('first')
    release()
    expect((await reader.read()).value).toBe('second')
  })

  test('a service that is not there is a 502 that the page can read', async () => {
    const gone = await listen(() => {})
    await gone.close()
    const proxy = keep(await start([gone.url]))
    const answer = await fetch(`${proxy.url}/${gone.url.replace('://', '/')}/v3`, { headers: { origin: page } })
    expect([answer.status, await answer.text()]).toEqual([502, `${gone.url} does not answer this proxy.`])
    expect(answer.headers.get('access-control-allow-origin')).toBe(page)
  })
})

// workerd notices only when it has something more to pass on
test('in Node, a page that goes away ends what was asked for it', async () => {
  const closed = Promise.withResolvers<void>()
  const target = keep(
    await listen((request, response) => {
      request.on('close', () => closed.resolve())
      response.writeHead(200).write('first')
    }),
  )
  const proxy = keep(await serveProxy([target.url], [page]))
  const leave = new AbortController()
  const init = { signal: leave.signal, headers: { origin: page } }
  const answer = await fetch(`${proxy.url}/${target.url.replace('://', '/')}/endless`, init)
  await answer.body!.getReader().read()
  leave.abort()
  await closed.promise
})
