import { createSimulator, type Simulator } from '@heatkit/simulator'
import { type Server, serve } from '@heatkit/simulator/node'
import { clients } from './provider.ts'

/** A simulated Keystone that asks the provider itself whether an access token is good, as the web server before a real one does. */
export function startKeystone(issuer: string): Promise<Server & { simulator: Simulator }> {
  const userOf = async (token: string) => {
    const { clientId, clientSecret } = clients.keystone
    const response = await fetch(`${issuer}/token/introspection`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
      body: new URLSearchParams({ token }),
    })
    const { active, sub, client_id: program } = (await response.json()) as Introspection
    return active ? (sub ?? program) : undefined
  }
  const users = ['ada', clients.ci.clientId, clients.posting.clientId].map((name) => ({
    name,
    password: 'not used here',
    projects: { web: ['member'] },
  }))
  return serve((url) => createSimulator({ url, users, federation: { provider: 'acme', userOf } }))
}

interface Introspection {
  active: boolean
  sub?: string
  client_id?: string
}
