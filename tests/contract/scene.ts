import { createClient, type Fetch } from '@heatkit/core'
import { password, type PasswordOptions } from '@heatkit/identity'
import type { Cloud } from './contract.ts'

/** A cloud with an administrator and a second project of its ordinary user. */
export interface SignInCloud extends Cloud {
  administrator: { username: string; password: string }
  otherProject: string
}

type Client = ReturnType<typeof createClient>
type Auth = Parameters<typeof createClient>[0]['auth']

export interface Scene {
  /** Of Keystone v3. */
  url: string
  send: Fetch
  root: PasswordOptions & { project: string }
  admin: Client
  demo: Client
  /** Begins the names of what is made. */
  run: string
  /** Makes what `undo` deletes. */
  create: (client: Client, where: string, json: object) => Promise<{ id: string; secret: string }>
  undo: () => Promise<void>
  /** A client, with the tokens that Keystone gave it. */
  open: (auth: Auth) => Client & { tokens: string[] }
}

/** What tests of signing in need of a cloud. */
export function openScene({
  account,
  region,
  administrator,
  fetch: send = (request) => fetch(request),
}: SignInCloud): Scene {
  const url = account.url.replace(/(\/v3)?\/*$/, '/v3')
  const root = { url, ...administrator, project: administrator.username }
  const made: (() => Promise<unknown>)[] = []
  return {
    url,
    send,
    root,
    admin: createClient({ auth: password(root), region, fetch: send }),
    demo: createClient({ auth: password(account), region, fetch: send }),
    run: `signin-${Math.random().toString(36).slice(2, 8)}`,
    async create(client, where, json) {
      const body = await client.request<Record<string, { id: string; secret: string }>>('identity', where, {
        method: 'POST',
        json,
      })
      const [answer] = Object.values(body)
      made.push(() => client.request('identity', `${where}/${answer!.id}`, { method: 'DELETE' }))
      return answer!
    },
    // last first
    async undo() {
      for (const each of made.splice(0).toReversed()) await each()
    },
    open(auth) {
      const tokens: string[] = []
      const spy = async (request: Request) => {
        const response = await send(request)
        const given = response.headers.get('x-subject-token')
        if (request.method === 'POST' && given) tokens.push(given)
        return response
      }
      return Object.assign(createClient({ auth, region, fetch: spy }), { tokens })
    },
  }
}
