import type { Endpoint, Named, Session } from '@heatkit/core'

/** Reads the body of a Keystone v3 token. */
export function readSession(body: unknown): Omit<Session, 'token' | 'url'> {
  const {
    issued_at,
    expires_at,
    user,
    project,
    domain,
    system,
    'OS-TRUST:trust': trust,
    roles = [],
    methods = [],
    catalog = [],
  } = (body as { token: TokenWire }).token
  // Keystone leaves out the zone where an application credential ends the token
  const expiresAt = new Date(expires_at.replace(/Z?$/, 'Z'))
  if (!(Number(expiresAt) && user.id)) throw new TypeError('a token without user or end')
  return {
    issuedAt: new Date(issued_at),
    expiresAt,
    catalog: catalog.flatMap(({ type, name, endpoints }) =>
      endpoints.map((endpoint) => ({ type, ...(name && { name }), ...readEndpoint(endpoint) })),
    ),
    user: named(user),
    ...(project && { project: named(project) }),
    ...(domain && { domain: named(domain) }),
    ...(system && { system: true }),
    ...(trust && { trust: named(trust) }),
    roles: roles.map(({ name }) => name),
    methods,
  }
}

function readEndpoint({ url, interface: kind, region_id, region = region_id }: EndpointWire): Omit<Endpoint, 'type'> {
  return { interface: kind, url: url ?? '', ...(region && { region }) }
}

const named = ({ id, name, domain }: NamedWire): Named & { domain?: Named } => ({
  id,
  ...(name && { name }),
  ...(domain && { domain: named(domain) }),
})

interface NamedWire {
  id: string
  name?: string | null
  domain?: NamedWire
}
interface TokenWire {
  issued_at: string
  expires_at: string
  methods?: string[]
  roles?: { name: string }[]
  user: NamedWire
  project?: NamedWire
  domain?: NamedWire
  system?: { all: true }
  'OS-TRUST:trust'?: NamedWire
  catalog?: { type: string; name?: string; endpoints: EndpointWire[] }[]
}
interface EndpointWire {
  interface: string
  url?: string | null
  region?: string | null
  region_id?: string | null
}
