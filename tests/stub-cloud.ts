// The least cloud that a client can work with, on loopback, for what runs outside of the tests' own process: one user, one
// project, stacks that are complete as soon as they are made. `node tests/stub-cloud.ts` prints where it listens.
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface StubCloud {
  /** Where it listens. Identity is below `/identity`; `demo` with password `secret` may sign in to project `demo`. */
  url: string
  close(): void
}

export async function startStubCloud(): Promise<StubCloud> {
  const stacks: Record<string, Stack> = Object.fromEntries([stack('web')].map((each) => [each.id, each]))
  let busy = false
  const server = createServer(async (request, response) => {
    const say = (status: number, body?: object, headers: Record<string, string> = {}) => {
      const text = body ? JSON.stringify(body) : ''
      response.writeHead(status, { 'content-type': 'application/json', 'content-length': text.length, ...headers })
      response.end(text)
    }
    const body = request.method === 'POST' ? await readBody(request) : {}
    const { pathname, searchParams } = new URL(request.url ?? '/', url)
    if (pathname === '/identity/v3/auth/tokens') {
      if (body['auth']?.identity?.password?.user?.password !== 'secret') return say(401, refusal)
      return say(201, token(url), { 'x-subject-token': TOKEN })
    }
    if (request.headers['x-auth-token'] !== TOKEN) return say(401, refusal)
    const [, id] = /^\/heat\/v1\/p1\/stacks(?:\/[^/]+\/([^/]+))?$/.exec(pathname) ?? ['', pathname]
    if (id === '/heat/v1/p1/flaky') {
      busy = !busy
      return say(busy ? 503 : 200, {}, { 'retry-after': '0' })
    }
    if (id) return stacks[id] ? say(200, { stack: stacks[id] }) : say(404, missing)
    if (request.method === 'GET') return say(200, { stacks: searchParams.has('marker') ? [] : Object.values(stacks) })
    const made = stack(String(body['stack_name']), `id-${Object.keys(stacks).length}`)
    stacks[made.id] = made
    say(201, { stack: { id: made.id, links: [] } })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

const TOKEN = 'gAAAAABstub'

type Stack = ReturnType<typeof stack>

// about as long as Heat's own answer
const stack = (name: string, id = 'd8a1e6f0-2b1c-4a52-9d5b-6a2f2f2c3f11') => ({
  id,
  stack_name: name,
  stack_status: 'CREATE_COMPLETE',
  stack_status_reason: 'Stack CREATE completed successfully',
  description: 'A web server behind a load balancer, with a volume for its files and a floating address',
  creation_time: '2026-05-04T10:00:00Z',
  updated_time: null,
  deletion_time: null,
  tags: ['production'],
  parent: null,
  stack_owner: 'demo',
  stack_user_project_id: '2f1a5b7c9d3e4f60a1b2c3d4e5f60718',
  links: [{ rel: 'self', href: `http://127.0.0.1/heat/v1/2f1a5b7c9d3e4f60a1b2c3d4e5f60718/stacks/${name}/${id}` }],
  outputs: [{ output_key: 'address', output_value: '192.0.2.7', description: 'Where it listens' }],
})

const token = (url: string) => ({
  token: {
    methods: ['password'],
    issued_at: new Date().toISOString(),
    expires_at: new Date(Date.now() + 3_600_000).toISOString(),
    user: { id: 'u1', name: 'demo', domain: { id: 'default', name: 'Default' } },
    project: { id: 'p1', name: 'demo', domain: { id: 'default', name: 'Default' } },
    roles: [{ id: 'r1', name: 'member' }],
    catalog: ['orchestration', 'compute', 'network', 'image', 'identity'].map((type) => ({
      type,
      name: type,
      endpoints: ['public', 'internal', 'admin'].map((kind) => ({
        interface: kind,
        region: 'RegionOne',
        region_id: 'RegionOne',
        url: `${url}/${type === 'orchestration' ? 'heat/v1/p1' : type}`,
      })),
    })),
  },
})

const refusal = { error: { code: 401, title: 'Unauthorized', message: 'The request you have made needs a sign-in.' } }
const missing = { code: 404, title: 'Not Found', error: { type: 'EntityNotFound', message: 'No such stack.' } }

// oxlint-disable-next-line typescript/no-explicit-any -- any body may be sent
async function readBody(request: IncomingMessage): Promise<Record<string, any>> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return JSON.parse(text || '{}') as object
}

if (process.argv[1] === import.meta.filename) console.log((await startStubCloud()).url)
