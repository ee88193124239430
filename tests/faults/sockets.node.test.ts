import { getEventListeners } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { createClient } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { followEvents, listStacks, waitForStack } from '@heatkit/orchestration'
import { loopTime } from './support/loop-time.ts'
import { rejection } from './support/stub-cloud.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A server that says what it is told to on the bare socket, and how many of its sockets are still open. */
async function rawServer(speak: (socket: Socket, request: string, number: number) => unknown) {
  const open = new Set<Socket>()
  let requests = 0
  const server = createServer((socket) => {
    socket.on('close', () => {
      open.delete(socket)
    })
    socket.on('error', () => {})
    socket.on('data', (data) => {
      open.add(socket) // Node opens more sockets than it asks on
      void speak(socket, String(data), (requests += 1))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  servers.push(server)
  const { port } = server.address() as { port: number }
  return { url: `http://127.0.0.1:${port}`, open, requests: () => requests }
}

const clientAt = (url: string, options: object = {}) =>
  createClient({
    auth: async () => ({ token: 'CANARY', catalog: [{ type: 'orchestration', interface: 'public', url }] }),
    ...options,
  })

const head = (...lines: string[]) =>
  `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n`

const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length

const stalls: [string, (socket: Socket) => unknown][] = [
  ['accepts and says nothing', () => {}],
  ['stops within its headers', (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-ty')],
  ['stops after its headers', (socket) => socket.write(head('content-length: 1000'))],
  ['stops within its body', (socket) => socket.write(`${head('content-length: 1000')}{"stacks": [`)],
  [
    'sends a byte at a time',
    (socket) => {
      socket.write(head('content-length: 100000'))
      const drip = setInterval(() => socket.write(' '), 20)
      socket.on('close', () => clearInterval(drip))
    },
  ],
  ['stops within a chunk', (socket) => socket.write(`${head('transfer-encoding: chunked')}ff\r\n{"stacks`)],
]

describe('a service that stalls', () => {
  const EACH = 50
  const DEADLINE = 300
  for (const [how, stall] of stalls) {
    for (const method of ['GET', 'POST']) {
      test(`and ${how}, ${EACH} times over ${method}: rejected by the deadline, sockets closed, no timer left`, async () => {
        const before = timers()
        const server = await rawServer(stall)
        const client = clientAt(server.url, { timeout: DEADLINE })
        await client.session()
        const time = loopTime()
        const began = performance.now()
        const took = await Promise.all(
          Array.from({ length: EACH }, async () => {
            const error = await rejection(client.request('orchestration', 'stacks', { method }))
            expect(error).toMatchObject({ name: 'NetworkError', code: 'Timeout' })
            return performance.now() - began
          }),
        )
        expect(time.elapsed()).toBeLessThan(DEADLINE + 50)
        time.stop()
        if (method === 'POST') expect(Math.min(...took)).toBeGreaterThan(DEADLINE - 5)
        await expect.poll(() => server.open.size, { timeout: 3_000, interval: 10 }).toBe(0)
        await expect.poll(timers, { timeout: 3_000, interval: 10 }).toBeLessThanOrEqual(before + 1)
      })
    }
  }

  test('while signing in is given up by the deadline too', async () => {
    for (const [, stall] of stalls) {
      const server = await rawServer(stall)
      const auth = password({ url: server.url, username: 'u', password: 'CANARY' })
      const time = loopTime()
      const error = await rejection(createClient({ auth, timeout: DEADLINE }).session())
      expect(error).toMatchObject({ name: 'NetworkError', code: 'Timeout' })
      expect(time.elapsed()).toBeLessThan(DEADLINE + 50)
      time.stop()
      await expect.poll(() => server.open.size, { timeout: 3_000, interval: 10 }).toBe(0)
    }
  })
})

describe('an abort', () => {
  const aborts: [string, (socket: Socket, request: string, number: number) => unknown][] = [
    ...stalls,
    [
      'waits before it is asked again',
      (socket) => socket.end('HTTP/1.1 503 Busy\r\nretry-after: 20\r\ncontent-length: 0\r\n\r\n'),
    ],
  ]
  for (const [how, speak] of aborts) {
    test(`while the service ${how} ends 100 calls within 20 ms, sends nothing more and leaves no listener`, async () => {
      const server = await rawServer(speak)
      const client = clientAt(server.url)
      await client.session()
      const took: number[] = []
      const controller = new AbortController()
      const { signal } = controller
      const time = loopTime()
      let aborted = 0
      const calls = Array.from({ length: 100 }, () =>
        rejection(client.request('orchestration', 'stacks', { signal })).then((error) => {
          took.push(time.elapsed() - aborted)
          return error
        }),
      )
      // of those that are answered only the few that may be repeated are still waiting
      await expect.poll(server.requests, { interval: 10 }).toBeGreaterThanOrEqual(100)
      await new Promise((resolve) => setTimeout(resolve, 50))
      const settled = took.splice(0).length
      const requests = server.requests()
      controller.abort()
      aborted = time.elapsed() // Node closes its hundred connections before `abort` returns
      const errors = await Promise.all(calls)
      expect(errors.filter(({ name }) => name === 'AbortError').length).toBe(100 - settled)
      expect(took.length).toBeGreaterThan(0)
      expect(Math.max(...took)).toBeLessThanOrEqual(20)
      time.stop()
      expect(getEventListeners(signal, 'abort').length).toBe(0)
      await expect.poll(() => server.open.size, { timeout: 3_000, interval: 10 }).toBe(0)
      expect(server.requests()).toBe(requests)
    })
  }

  test('ends waiting, following and listing within 20 ms, and leaves no listener', async () => {
    const stack = { id: 'i', stack_name: 'web', stack_status: 'CREATE_IN_PROGRESS' }
    const body = JSON.stringify({ stack, events: [], stacks: [stack], links: [{ rel: 'next' }] })
    const server = await rawServer((socket) => socket.write(`${head(`content-length: ${body.length}`)}${body}`))
    const client = clientAt(server.url)
    const works: ((signal: AbortSignal) => Promise<unknown>)[] = [
      (signal) => waitForStack(client, { name: 'web', id: 'i' }, { signal }),
      async (signal) => {
        for await (const _ of followEvents(client, { name: 'web', id: 'i' }, { signal }));
      },
      async (signal) => {
        for await (const _ of listStacks(client, {}, { signal }))
          await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
      },
    ]
    for (const work of works) {
      const controller = new AbortController()
      const ended = rejection(work(controller.signal))
      await new Promise((resolve) => setTimeout(resolve, 60))
      const time = loopTime()
      controller.abort()
      expect(await ended).toMatchObject({ name: 'AbortError' })
      expect(time.elapsed()).toBeLessThanOrEqual(20)
      time.stop()
      expect(getEventListeners(controller.signal, 'abort').length).toBe(0)
    }
  })
})

describe('a connection that breaks', () => {
  const body = JSON.stringify({ stacks: [], filler: 'x'.repeat(2_000) })
  const breaks: [string, (socket: Socket) => unknown][] = [
    ['before an answer', (socket) => socket.destroy()],
    ['by a reset', (socket) => socket.resetAndDestroy()],
    ['within the headers', (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-le')],
    [
      'short of its content-length',
      (socket) => socket.end(`${head(`content-length: ${body.length}`)}${body.slice(0, 1_000)}`),
    ],
    [
      'a byte short of its content-length',
      (socket) => socket.end(`${head(`content-length: ${body.length}`)}${body.slice(0, -1)}`),
    ],
    ['within a chunk', (socket) => socket.end(`${head('transfer-encoding: chunked')}fff\r\n${body.slice(0, 1_000)}`)],
    [
      'before the last chunk',
      (socket) => socket.end(`${head('transfer-encoding: chunked')}${body.length.toString(16)}\r\n${body}\r\n`),
    ],
    ['with nonsense for HTTP', (socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n')],
    [
      'with nonsense for gzip',
      (socket) => socket.end(`${head('content-encoding: gzip', 'content-length: 9')}not gzip!`),
    ],
  ]
  for (const [how, fail] of breaks) {
    test(`${how} is a typed error; a GET is sent again, a POST is not`, async () => {
      const well = (socket: Socket) =>
        socket.end(`${head(`content-length: ${body.length}`, 'connection: close')}${body}`)
      const once = await rawServer((socket, _, number) => (number === 1 ? fail(socket) : well(socket)))
      expect(await clientAt(once.url).request('orchestration', 'stacks')).toMatchObject({ stacks: [] })
      expect(once.requests()).toBe(2)
      const always = await rawServer(fail)
      const error = await rejection(clientAt(always.url).request('orchestration', 'stacks', { method: 'POST' }))
      expect(error).toMatchObject({ name: 'NetworkError' })
      expect(['Unreachable', 'Truncated']).toContain(error['code'])
      expect(always.requests()).toBe(1)
    })
  }

  test('a status that is none is a typed error', async () => {
    for (const status of ['999 Odd', '600 Odd', '199 Odd']) {
      const server = await rawServer((socket) =>
        socket.end(`HTTP/1.1 ${status}\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}`),
      )
      const call = clientAt(server.url, { timeout: 300 }).request('orchestration', 'x', { method: 'POST' })
      expect(['HttpError', 'NetworkError']).toContain((await rejection(call)).name)
    }
  })
})

test('redirects over real sockets send nothing to another port', async () => {
  const heard: string[] = []
  const canary = await rawServer((socket, request) => {
    heard.push(request)
    socket.end(`${head('content-length: 2')}{}`)
  })
  let cases = 0
  for (const status of [301, 302, 303, 307, 308]) {
    for (const location of [
      canary.url,
      `${canary.url}/v3/auth/tokens`,
      canary.url.slice('http:'.length),
      canary.url.replace('//', '//u:p@'),
    ]) {
      const cloud = await rawServer((socket) =>
        socket.end(
          `HTTP/1.1 ${status} Moved\r\nlocation: ${location}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`,
        ),
      )
      const auth = password({ url: cloud.url, username: 'u', password: 'CANARY' })
      expect(await rejection(createClient({ auth }).session())).toMatchObject({ code: 'Redirect' })
      for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
        const json = /P/.test(method) ? { secret: 'CANARY' } : undefined
        expect(await rejection(clientAt(cloud.url).request('orchestration', 'x', { method, json }))).toMatchObject({
          code: 'Redirect',
        })
      }
      cases += 5
    }
  }
  expect([cases, heard]).toEqual([100, []])
})

const unhandled: unknown[] = []
const note = (reason: unknown) => unhandled.push(reason)
process.on('unhandledRejection', note)
afterAll(() => {
  process.off('unhandledRejection', note)
  expect(unhandled).toEqual([])
})
