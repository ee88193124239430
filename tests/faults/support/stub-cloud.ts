import { createClient, type ClientOptions, type Fetch } from '@heatkit/core'
import { password } from '@heatkit/identity'

/** What reached the stub, whatever origin it was meant for. */
export interface Arrival {
  request: Request
  method: string
  url: string
  origin: string
  token: string | null
  body: string
  /** The newest token when this arrived, and so whether this one carries an older one. */
  newest: string | undefined
}

export interface StubCloud {
  fetch: Fetch
  /** Requests for a token. */
  signIns: Arrival[]
  /** What a page sends to find out why nothing answers. */
  probes: Request[]
  /** All other requests. */
  calls: Arrival[]
  tokens: string[]
  /** Requests that carry an older token than the newest one there is. */
  stale(): Arrival[]
  /** What went to an origin other than the two of this cloud. */
  strays(): Arrival[]
  revoke(): void
}

export interface Stub {
  /** Answers whatever is not for the identity service. Not asked about tokens that are no good, unless `refuse` is false. */
  service?: (arrival: Arrival, cloud: StubCloud) => Response | Promise<Response>
  /** Takes the place of signing in. */
  identity?: (arrival: Arrival, cloud: StubCloud) => Response | Promise<Response>
  /** Answer to a token that is no good. */
  refuse?: ((arrival: Arrival) => Response | Promise<Response>) | false
  /** Milliseconds that signing in takes. */
  authTakes?: number
  /** Milliseconds that the token of that number is good for, by what Keystone says. */
  life?: (number: number) => number
  catalog?: unknown
  token?: (number: number) => string
}

export const IDENTITY = 'https://identity.example'
export const HEAT = 'https://heat.example'

/** Keystone and Heat in one function that records all that reaches it. Unlike a simulator it may be as hostile as a test wants. */
export function stubCloud(stub: Stub = {}): StubCloud {
  const good = new Set<string>()
  const cloud: StubCloud = {
    signIns: [],
    probes: [],
    calls: [],
    tokens: [],
    stale: () => cloud.calls.filter(({ token, newest }) => token !== newest),
    strays: () => [...cloud.signIns, ...cloud.calls].filter(({ origin }) => origin !== IDENTITY && origin !== HEAT),
    revoke: () => good.clear(),
    async fetch(request) {
      const { method, url } = request
      if (request.mode === 'no-cors') {
        cloud.probes.push(request)
        throw new TypeError('Failed to fetch')
      }
      const arrival = {
        request,
        method,
        url,
        origin: new URL(url).origin,
        token: request.headers.get('x-auth-token'),
        body: await request.clone().text(),
        newest: cloud.tokens.at(-1),
      }
      if (arrival.origin === IDENTITY) {
        cloud.signIns.push(arrival)
        return stub.identity ? stub.identity(arrival, cloud) : issue()
      }
      cloud.calls.push(arrival)
      if (stub.refuse !== false && !good.has(arrival.token ?? ''))
        return (stub.refuse ?? (() => unauthorized()))(arrival)
      return stub.service ? stub.service(arrival, cloud) : Response.json({ stacks: [] })
    },
  }
  const issue = async () => {
    if (stub.authTakes) await later(stub.authTakes)
    const token = stub.token?.(cloud.tokens.length + 1) ?? `token-${cloud.tokens.length + 1}`
    cloud.tokens.push(token)
    good.add(token)
    return signedIn(token, stub.catalog, stub.life?.(cloud.tokens.length))
  }
  return cloud
}

export const unauthorized = (): Response =>
  Response.json({ error: { code: 401, title: 'Unauthorized', message: 'Authentication required.' } }, { status: 401 })

export const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

export const catalogOf = (url: unknown, type: unknown = 'orchestration'): unknown => [
  { type, name: 'heat', endpoints: [{ interface: 'public', region: 'R1', url }] },
]

/** Keystone's answer to a sign-in, two seconds of 2026 long or as long as told. */
export function signedIn(token: string, catalog: unknown = catalogOf(`${HEAT}/v1/P`), life = 3_600_000): Response {
  const body = {
    token: {
      issued_at: '2026-11-23T13:00:00.000000Z',
      expires_at: new Date(Date.UTC(2026, 10, 23, 13) + life).toISOString(),
      user: { id: 'u1', name: 'demo', domain: { id: 'default' } },
      project: { id: 'P', name: 'demo', domain: { id: 'default' } },
      roles: [{ name: 'member' }],
      methods: ['password'],
      catalog,
    },
  }
  return Response.json(body, { status: 201, headers: { 'x-subject-token': token } })
}

/** A client of a stub, signed in with a password. */
export const clientOf = (
  cloud: Pick<StubCloud, 'fetch'>,
  { secret = 'secret', ...options }: Partial<ClientOptions> & { secret?: string } = {},
) =>
  createClient({
    auth: password({ url: IDENTITY, username: 'demo', password: secret, project: 'demo' }),
    fetch: cloud.fetch,
    ...options,
  })

/** So many calls at once, and what became of them. */
export async function manyCalls(count: number, call: (index: number) => Promise<unknown>) {
  const results = await Promise.allSettled(Array.from({ length: count }, (_, index) => call(index)))
  const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as Error] : []))
  return { succeeded: count - reasons.length, reasons }
}

/** What a promise is rejected with. */
export const rejection = (promise: Promise<unknown>): Promise<Error & Record<string, unknown>> =>
  promise.then(
    (value) => Promise.reject(new Error(`expected a rejection, got ${JSON.stringify(value)}`)),
    (error) => error,
  )
