import type { Fetch } from '../middleware.ts'
import type { Auth } from '../session.ts'

/** What a service was asked. */
export interface Asked {
  request: Request
  method: string
  url: string
  token: string | null
  body: string
}

export interface FakeCloud {
  signIns: number
  /** What the service was asked, in order. */
  seen: Omit<Asked, 'request'>[]
  /** Settles when the service is first asked. */
  asked: Promise<void>
  options: { auth: Auth; fetch: Fetch }
}

/** A cloud of one service, for tests of core alone: it signs anybody in, and answers as the test says. */
export function fakeCloud(
  answer: (asked: Asked) => Response | Promise<Response>,
  catalog?: { type?: string; url?: string }[],
): FakeCloud {
  const { promise: asked, resolve } = Promise.withResolvers<void>()
  const rows = catalog ?? [{}]
  const cloud: FakeCloud = {
    signIns: 0,
    seen: [],
    asked,
    options: {
      auth: async () => ({
        token: `token-${(cloud.signIns += 1)}`,
        url: 'https://identity.example/v3',
        catalog: rows.map((row) => ({
          type: 'orchestration',
          interface: 'public',
          region: 'R1',
          url: 'https://heat.example/v1/p1',
          ...row,
        })),
      }),
      fetch: async (request: Request) => {
        const { method, url } = request
        const facts = { method, url, token: request.headers.get('x-auth-token'), body: await request.clone().text() }
        cloud.seen.push(facts)
        resolve()
        return answer({ ...facts, request })
      },
    },
  }
  return cloud
}
