import { listen, type Server } from '../../loopback.ts'
import { clients } from './provider.ts'

export interface StandIn extends Server {
  /** What was asked for, as `POST /v3/auth/tokens`. */
  asked: string[]
  /** Tokens that it gave. */
  tokens: string[]
}

/**
 * Stands in for a Keystone with mod_auth_openidc in front of it, where there is none: asks the provider itself whether an access
 * token is good, gives an unscoped token for it, and trades that. Every name in it is as a real one writes it.
 */
export async function startStandIn(issuer: string): Promise<StandIn> {
  const asked: string[] = []
  const tokens: string[] = []
  const owners = new Map<string, string>()
  const issue = (who: string, more: object) => {
    const token = `gAAAA-CANARY-${tokens.push(`gAAAA-CANARY-${tokens.length + 1}`)}`
    owners.set(token, who)
    return { token, body: { token: { ...frame(who), ...more } } }
  }
  const introspect = async (token: string) => {
    const { clientId, clientSecret } = clients.keystone
    const response = await fetch(`${issuer}/token/introspection`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
      body: new URLSearchParams({ token }),
    })
    return (await response.json()) as { active: boolean; sub?: string; client_id?: string }
  }
  const server = await listen((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const say = (status: number, body: object, token?: string) =>
      response
        .writeHead(status, { 'content-type': 'application/json', ...(token && { 'x-subject-token': token }) })
        .end(JSON.stringify(body))
    const refuse = () =>
      say(401, { error: { code: 401, message: 'The request you have made requires authentication.' } })
    const answer = async () => {
      if (request.url === '/v3/OS-FEDERATION/identity_providers/acme/protocols/openid/auth') {
        const found = await introspect((request.headers.authorization ?? '').replace(/^Bearer /, ''))
        if (!found.active) return refuse()
        const { token, body } = issue(found.sub ?? found.client_id ?? '', {})
        return say(201, body, token)
      }
      const { auth } = JSON.parse(await text(request)) as AuthWire
      const who = owners.get(auth.identity.token.id)
      if (!who) return refuse()
      const { token, body } = issue(who, { project: { id: 'p', ...auth.scope?.project }, roles: [{ name: 'member' }] })
      return say(201, body, token)
    }
    answer().catch(() => response.destroy())
  })
  return { ...server, asked, tokens }
}

interface AuthWire {
  auth: { identity: { token: { id: string } }; scope?: { project: object } }
}

const frame = (who: string) => ({
  methods: ['openid'],
  user: {
    id: `id-of-${who}`,
    name: who,
    domain: { id: 'Federated', name: 'Federated' },
    'OS-FEDERATION': { groups: [{ id: 'g' }], identity_provider: { id: 'acme' }, protocol: { id: 'openid' } },
  },
  audit_ids: ['a'],
  issued_at: new Date().toISOString(),
  expires_at: new Date(Date.now() + 3_600_000).toISOString(),
})

async function text(stream: AsyncIterable<unknown>): Promise<string> {
  let all = ''
  for await (const chunk of stream) all += String(chunk)
  return all
}
