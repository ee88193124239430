import type { Named, Session } from '@heatkit/core'

/** Reads the body of a Keystone v2.0 token, which holds the token itself. */
export function readAccess(body: unknown): Session {
  const { token, user, serviceCatalog = [] } = (body as AccessWire).access
  return {
    token: token.id,
    expiresAt: new Date(token.expires),
    // when it began it does not say, or in no zone: it is good until it is refused
    lifetime: Infinity,
    user: named(user),
    ...(token.tenant && { project: named(token.tenant) }),
    roles: user.roles.map(({ name }) => name),
    catalog: serviceCatalog.flatMap(({ type, name, endpoints }) =>
      endpoints.flatMap(({ region, tenantId, ...urls }) =>
        // one row for each interface, as in v3
        (['public', 'internal', 'admin'] as const).flatMap((kind) => {
          const url = urls[`${kind}URL`]
          return url
            ? { type, name, interface: kind, url, ...(region && { region }), ...(tenantId && { tenantId }) }
            : []
        }),
      ),
    ),
  }
}

const named = ({ id, name }: Required<Named>): Named => ({ id, name })

interface AccessWire {
  access: {
    token: { id: string; expires: string; tenant?: Required<Named> }
    user: Required<Named> & { roles: { name: string }[] }
    serviceCatalog?: { type: string; name: string; endpoints: EndpointWire[] }[]
  }
}
interface EndpointWire {
  region?: string
  tenantId?: string
  publicURL?: string
  internalURL?: string
  adminURL?: string
}
