import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'

/** How a cloud behaves; sent to it with PUT /<cloud>. */
export interface Behaviour {
  /** Milliseconds. */
  authTakes?: number
  /** Answers to spent tokens are spread over so many milliseconds, counted from the first. */
  stagger?: number
  /** Tokens up to this number are spent. */
  spent?: number
  /** Status of a redirect that answers each call, or each sign-in. */
  redirect?: { status: number; to: string; at: 'call' | 'sign-in' }
}

/** What a cloud has seen; read with GET /<cloud>. */
export interface Seen {
  signIns: number
  calls: number
  /** Calls that came with an older token after a newer one was issued. */
  stale: number
}

declare module 'vitest' {
  interface ProvidedContext {
    loopback: { cloud: string; canary: string }
  }
}

/** A Keystone and Heat on a real socket that pages may call, and a second origin that must never hear of anything. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const canary = await listen(eavesdropper())
  const cloud = await listen(clouds())
  project.provide('loopback', { cloud: cloud.url, canary: canary.url })
  return async () => {
    await cloud.close()
    await canary.close()
  }
}

/** Records what it is sent, by the name in the first part of the path; GET /<name>/heard tells how much that was. */
function eavesdropper() {
  const heard = new Map<string, number>()
  return (request: IncomingMessage, response: ServerResponse) => {
    const [, name = '', rest] = request.url!.split('/')
    if (rest === 'heard') return answer(response, 200, { heard: heard.get(name) ?? 0 })
    heard.set(name, (heard.get(name) ?? 0) + 1)
    answer(response, 200, { stacks: [] })
  }
}

function clouds() {
  const states = new Map<string, Behaviour & Seen & { tokens: number; refusedAt?: number }>()
  return async (request: IncomingMessage, response: ServerResponse) => {
    const [, name = '', ...rest] = request.url!.split('?')[0]!.split('/')
    const state = states.get(name) ?? { signIns: 0, calls: 0, stale: 0, tokens: 0 }
    states.set(name, state)
    if (request.method === 'OPTIONS') return answer(response, 204)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString()
    if (!rest.length) {
      if (request.method === 'PUT') Object.assign(state, JSON.parse(body))
      return answer(response, 200, state)
    }
    const signingIn = rest.at(-1) === 'tokens'
    if (signingIn) state.signIns += 1
    else state.calls += 1
    const { redirect } = state
    if (redirect && (redirect.at === 'sign-in') === signingIn) {
      return answer(response, redirect.status, { title: 'Moved' }, { location: redirect.to })
    }
    if (signingIn) {
      if (state.authTakes) await new Promise((resolve) => setTimeout(resolve, state.authTakes))
      state.tokens += 1
      return answer(response, 201, signedIn(`http://${request.headers.host}/${name}/v1/P`), {
        'x-subject-token': `token-${state.tokens}`,
      })
    }
    const token = Number(request.headers['x-auth-token']?.slice('token-'.length))
    if (token < state.tokens) state.stale += 1
    if (token > (state.spent ?? 0)) return answer(response, 200, { stacks: [] })
    state.refusedAt ??= performance.now()
    const at = state.refusedAt + Math.random() * (state.stagger ?? 0)
    await new Promise((resolve) => setTimeout(resolve, at - performance.now()))
    return answer(response, 401, { error: { code: 401, title: 'Unauthorized', message: 'Spent.' } })
  }
}

const signedIn = (heat: string) => ({
  token: {
    issued_at: '2026-11-23T13:00:00.000000Z',
    expires_at: '2026-11-23T14:00:00.000000Z',
    user: { id: 'u1', name: 'demo' },
    project: { id: 'P', name: 'demo' },
    catalog: [{ type: 'orchestration', endpoints: [{ interface: 'public', region: 'R1', url: heat }] }],
  },
})

function answer(response: ServerResponse, status: number, body?: object, headers: Record<string, string> = {}) {
  response.writeHead(status, {
    'content-type': 'application/json',
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': 'content-type, x-auth-token, x-subject-token',
    'access-control-expose-headers': 'x-auth-token, x-subject-token, x-openstack-request-id',
    'access-control-max-age': '600',
    ...headers,
  })
  response.end(body && JSON.stringify(body))
}

async function listen(handle: (request: IncomingMessage, response: ServerResponse) => unknown) {
  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
