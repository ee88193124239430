import type { Fetch } from '@heatkit/core'

export interface StubCloud {
  fetch: Fetch
  /** Every request that left, in order. */
  seen: { method: string; url: string; token: string | null; body: string; redirect: string }[]
  signIns: number
  /** Tokens that Heat accepts. */
  valid: Set<string>
}

export interface StubOptions {
  identity?: string
  /** Addresses in the catalog. */
  heat?: string[]
  /** Answers sign-ins; `undefined` issues a token. */
  signIn?: (request: Request) => Promise<Response | undefined> | Response | undefined
  /** Answers everything else that carries an accepted token. */
  answer?: (request: Request, body: string) => Promise<Response> | Response
  /** Name of the token issued as the n-th. */
  token?: (count: number) => string
  /** Milliseconds a token lives, and how far the cloud's clock is ahead. */
  lifetime?: number
  skew?: number
}

/** A Keystone and a Heat of which a test decides every answer. It knows nothing of heatkit but what goes over the wire. */
export function stubCloud(options: StubOptions = {}): StubCloud {
  const { identity = 'https://identity.example/v3', heat = ['https://heat.example/v1/p1'] } = options
  const issue = (): Response => {
    const token = options.token?.(cloud.signIns) ?? `token-${cloud.signIns}`
    cloud.valid.add(token)
    const now = Date.now() + (options.skew ?? 0)
    const endpoints = heat.map((url) => ({ id: 'e', interface: 'public', region: 'R1', region_id: 'R1', url }))
    const body = {
      token: {
        methods: ['password'],
        user: { id: 'u1', name: 'demo', domain: { id: 'default', name: 'Default' } },
        project: { id: 'p1', name: 'demo', domain: { id: 'default', name: 'Default' } },
        roles: [{ id: 'r', name: 'member' }],
        issued_at: new Date(now).toISOString(),
        expires_at: new Date(now + (options.lifetime ?? 3_600_000)).toISOString(),
        catalog: [{ id: 'c', type: 'orchestration', name: 'heat', endpoints }],
      },
    }
    return Response.json(body, { status: 201, headers: { 'x-subject-token': token } })
  }
  const cloud: StubCloud = {
    seen: [],
    signIns: 0,
    valid: new Set(),
    async fetch(request) {
      const { method, url, redirect } = request
      const body = method === 'GET' || method === 'HEAD' ? '' : await request.clone().text()
      const token = request.headers.get('x-auth-token')
      cloud.seen.push({ method, url, token, body, redirect })
      if (url.startsWith(identity)) {
        cloud.signIns += 1
        return (await options.signIn?.(request)) ?? issue()
      }
      if (!token || !cloud.valid.has(token))
        return Response.json({ error: { code: 401, title: 'Unauthorized', message: 'no' } }, { status: 401 })
      return (await options.answer?.(request, body)) ?? Response.json({ stacks: [] })
    },
  }
  return cloud
}

/** Settles as the platform's timer does; a stub that answers late is not a test that sleeps. */
export const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

export const outcome = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => new Error('it was accepted'),
    (error: unknown) => error,
  )
