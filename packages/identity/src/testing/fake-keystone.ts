import { createClient, type Auth, type ClientOptions, type ExtendedClient, type Fetch } from '@heatkit/core'

/** What the identity service was asked. */
export interface Asked {
  method: string
  url: string
  headers: Headers
  /** What its body holds as `auth`. */
  auth: { identity: Record<string, unknown> & { methods: string[] }; scope?: unknown }
}

export interface FakeKeystone {
  asked: Asked[]
  /** Requests to other services. */
  calls: Request[]
  fetch: Fetch
  client: (auth: Auth, options?: Partial<ClientOptions>) => ExtendedClient
}

export const IDENTITY = 'https://cloud.example/identity'

/** A Keystone that answers as it is told, for tests of what it is asked; other services say yes to everything. */
export function fakeKeystone(
  answer: (asked: Asked, count: number) => Response | Promise<Response> = (_, count) => issued(`token-${count}`),
): FakeKeystone {
  const keystone: FakeKeystone = {
    asked: [],
    calls: [],
    async fetch(request) {
      const { method, url, headers } = request
      if (!url.startsWith(IDENTITY)) {
        keystone.calls.push(request)
        return Response.json({ token: headers.get('x-auth-token') })
      }
      const text = await request.clone().text()
      const { auth } = (text ? JSON.parse(text) : {}) as Asked
      keystone.asked.push({ method, url, headers, auth })
      return answer(keystone.asked.at(-1)!, keystone.asked.length)
    },
    client: (auth, options) => createClient({ auth, fetch: keystone.fetch, ...options }),
  }
  return keystone
}

/** Keystone's answer to a sign-in, with an hour to live. */
export const issued = (token: string, more: object = {}): Response =>
  Response.json(
    {
      token: {
        methods: ['password'],
        user: { id: 'u', name: 'demo', domain: { id: 'default', name: 'Default' } },
        issued_at: '2026-01-01T00:00:00.000000Z',
        expires_at: '2026-01-01T01:00:00.000000Z',
        catalog: [
          { type: 'orchestration', endpoints: [{ interface: 'public', region: 'R', url: 'https://heat.example' }] },
        ],
        ...more,
      },
    },
    { status: 201, headers: { 'x-subject-token': token } },
  )

/** What Zed says to a user whose rules want another method than what was sent. */
export const wantsFactor = (receipt = 'receipt-1'): Response =>
  Response.json(
    {
      receipt: {
        methods: ['password'],
        user: { id: '3545799', name: 'mfa', domain: { id: 'default', name: 'Default' } },
        expires_at: '2026-11-23T09:07:14.000000Z',
        issued_at: '2026-11-23T09:02:14.000000Z',
      },
      required_auth_methods: [['totp', 'password']],
    },
    { status: 401, headers: { 'openstack-auth-receipt': receipt } },
  )

export const refused = (status = 401): Response =>
  Response.json(
    { error: { code: status, message: 'The request you have made requires authentication.', title: 'Unauthorized' } },
    { status },
  )
