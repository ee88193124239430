import { createClient } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { afterEach, describe, expect, test } from 'vitest'
import type { Server } from '../loopback.ts'
import { issueToken, serve } from './sockets.ts'
import { later, outcome } from './stub-cloud.ts'

const account = { username: 'demo', password: 'canary-password', project: 'demo' }
const open: Server[] = []
const started = async (...args: Parameters<typeof serve>) => {
  const server = await serve(...args)
  open.push(server)
  return server
}
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

test.each([0, 1_000])(
  'over sockets, 1,000 calls with a revoked token and a sign-in of %d ms: 1 sign-in, 0 failures, no old token after the new one',
  { timeout: 30_000 },
  async (wait) => {
    let signIns = 0
    let valid = ''
    const late: string[] = []
    const server = await started((request, response) => {
      if (request.url === '/v3/auth/tokens') {
        signIns += 1
        const token = `token-${signIns}`
        setTimeout(() => {
          valid = token
          issueToken(response, token, `${server.url}/heat`)
        }, wait)
        return
      }
      const token = String(request.headers['x-auth-token'])
      if (valid === 'token-2' && token !== valid) late.push(token)
      response.writeHead(token === valid ? 200 : 401, { 'content-type': 'application/json' }).end('{}')
    })
    const client = createClient({ auth: password({ ...account, url: server.url }), timeout: 30_000 })
    await client.request('orchestration', 'stacks')
    valid = 'revoked'
    const results = await Promise.allSettled(
      Array.from({ length: 1_000 }, () => client.request('orchestration', 'stacks')),
    )
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([])
    expect(signIns).toBe(2)
    expect(late).toEqual([])
  },
)

describe('redirects over sockets', () => {
  const codes = [301, 302, 303, 307, 308]
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
  test(
    '80 redirects to another origin, of calls and of sign-ins: nothing reaches it',
    { timeout: 30_000 },
    async () => {
      const stolen: string[] = []
      const thief = await started((request, response, body) => {
        stolen.push(`${request.method} ${request.url} ${String(request.headers['x-auth-token'])} ${body}`)
        response.end('{}')
      })
      let redirect: [number, string] | undefined
      let redirectSignIn = false
      const server = await started((request, response) => {
        if (request.url === '/v3/auth/tokens' && !redirectSignIn)
          return issueToken(response, 'canary-token', `${server.url}/heat`)
        const [code, location] = redirect!
        response.writeHead(code, { location }).end()
      })
      let cases = 0
      for (const code of codes) {
        for (const location of [
          `${thief.url}/x`,
          thief.url.replace('http:', ''),
          thief.url.replace('//', '//user:pass@'),
        ]) {
          redirect = [code, location]
          redirectSignIn = false
          const client = createClient({ auth: password({ ...account, url: server.url }), timeout: 5_000 })
          for (const method of methods) {
            const error = await outcome(
              client.request('orchestration', 'stacks', {
                method,
                ...(method !== 'GET' && { json: { pin: 'canary-pin' } }),
              }),
            )
            expect(error).toMatchObject({ name: 'HttpError', code: 'Redirect', status: code })
            cases += 1
          }
          redirectSignIn = true
          const error = await outcome(
            createClient({ auth: password({ ...account, url: server.url }), timeout: 5_000 }).session(),
          )
          expect(error).toMatchObject({ name: 'HttpError', code: 'Redirect' })
          cases += 1
        }
      }
      expect(cases).toBe(90)
      expect(stolen).toEqual([])
    },
  )
})

describe('deadlines over sockets', () => {
  const stalls: [string, (response: import('node:http').ServerResponse) => void][] = [
    ['accepts and never answers', () => {}],
    [
      'sends headers and stalls',
      (response) => response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders(),
    ],
    [
      'sends a byte now and then',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json' })
        const timer = setInterval(() => response.write(' '), 20)
        response.on('close', () => clearInterval(timer))
      },
    ],
  ]
  test.each(stalls)('a service that %s is given up at the deadline, and its socket closed', async (_, stall) => {
    const closed = Promise.withResolvers<boolean>()
    const server = await started((request, response) => {
      if (request.url === '/v3/auth/tokens') return issueToken(response, 'token', `${server.url}/heat`)
      response.on('close', () => closed.resolve(response.writableFinished))
      stall(response)
    })
    const client = createClient({ auth: password({ ...account, url: server.url }) })
    await client.session()
    const began = performance.now()
    const error = await outcome(client.request('orchestration', 'stacks', { method: 'POST', json: {}, timeout: 300 }))
    expect(error).toMatchObject({ name: 'NetworkError', code: 'Timeout' })
    expect(performance.now() - began).toBeGreaterThan(295)
    expect(performance.now() - began).toBeLessThan(350)
    expect(await closed.promise).toBe(false)
  })
})

describe('bodies that break off', () => {
  test('are a typed error, never a part of an object, and a GET is repeated', async () => {
    let tries = 0
    const server = await started((request, response) => {
      if (request.url === '/v3/auth/tokens') return issueToken(response, 'token', `${server.url}/heat`)
      tries += 1
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' })
      response.write('{"stacks": [')
      setTimeout(() => response.destroy(), 5)
    })
    const client = createClient({ auth: password({ ...account, url: server.url }), timeout: 20_000 })
    expect(await outcome(client.request('orchestration', 'stacks'))).toMatchObject({
      name: 'NetworkError',
      code: 'Truncated',
    })
    expect(tries).toBe(3)
  })

  test('that never end are stopped at the limit', async () => {
    const server = await started((request, response) => {
      if (request.url === '/v3/auth/tokens') return issueToken(response, 'token', `${server.url}/heat`)
      response.writeHead(200, { 'content-type': 'application/json' })
      const chunk = 'x'.repeat(65_536)
      const more = (): void => {
        while (response.write(chunk));
        response.once('drain', more)
      }
      more()
    })
    const client = createClient({ auth: password({ ...account, url: server.url }), maxResponseSize: 1_000_000 })
    expect(await outcome(client.request('orchestration', 'stacks'))).toMatchObject({
      name: 'NetworkError',
      code: 'TooLarge',
    })
  })
})

test('aborting at any stage settles at once and closes the socket', async () => {
  const cut: Promise<boolean>[] = []
  const server = await started((request, response) => {
    if (request.url === '/v3/auth/tokens') return issueToken(response, 'token', `${server.url}/heat`)
    if (!request.url?.includes('backoff'))
      cut.push(new Promise((resolve) => response.on('close', () => resolve(response.writableFinished))))
    if (request.url?.includes('body')) response.writeHead(200, { 'content-type': 'application/json' }).write('{')
    if (request.url?.includes('backoff')) response.writeHead(503, { 'retry-after': '20' }).end()
  })
  const client = createClient({ auth: password({ ...account, url: server.url }) })
  await client.session()
  for (const stage of ['headers', 'body', 'backoff']) {
    const controller = new AbortController()
    const call = outcome(client.request('orchestration', stage, { signal: controller.signal }))
    await later(60)
    const began = performance.now()
    controller.abort()
    expect(await call).toBe(controller.signal.reason)
    expect(performance.now() - began).toBeLessThan(20)
  }
  expect(await Promise.all(cut)).toEqual([false, false])
})

test('a sign-in that fails when nobody waits any more disturbs nobody', async () => {
  const unhandled: unknown[] = []
  const note = (reason: unknown) => unhandled.push(reason)
  process.on('unhandledRejection', note)
  const client = createClient({ auth: () => later(20).then(() => Promise.reject(new Error('too late'))) })
  const controller = new AbortController()
  const calls = [
    outcome(client.session({ signal: controller.signal })),
    outcome(client.request('orchestration', 'x', { signal: controller.signal })),
  ]
  controller.abort()
  await Promise.all(calls)
  expect(await outcome(client.session({ signal: controller.signal }))).toBe(controller.signal.reason)
  await later(60)
  process.off('unhandledRejection', note)
  expect(unhandled).toEqual([])
})
