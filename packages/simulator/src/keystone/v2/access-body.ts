import { keystoneTime } from '../../clock/keystone-time.ts'
import type { Cloud } from '../../cloud.ts'
import type { TokenRecord } from '../tokens/token-record.ts'

/** A token of v2.0: the token itself is in it, and the catalog has a row for each region. */
export const accessBody = (cloud: Cloud, { secret, user, scope, roles, issuedAt, expiresAt }: TokenRecord): unknown => {
  const project = scope.kind === 'project' ? scope.project : undefined
  const tenant = project && { id: project.id, name: project.name, description: '', enabled: true }
  const token = {
    id: secret,
    // without a zone, as it was
    issued_at: keystoneTime(issuedAt).replace('Z', ''),
    expires: new Date(expiresAt).toISOString().replace('.000Z', 'Z'),
    ...(tenant && { tenant }),
  }
  const names = roles.map(({ name }) => ({ name }))
  const shown = { id: user.id, name: user.name, username: user.name, roles: names, roles_links: [] }
  const metadata = { is_admin: 0, roles: roles.map(({ id }) => id) }
  const serviceCatalog = project ? cloud.services.map((service) => row(cloud, service, project.id)) : []
  return { access: { token, user: shown, serviceCatalog, metadata } }
}

const row = (cloud: Cloud, { type, name, path, endpoints }: Cloud['services'][number], tenantId: string): unknown => {
  const url = cloud.url + path.replace('{project}', tenantId)
  const urls = { publicURL: url, internalURL: url, adminURL: url }
  const rows = cloud.regions.map((region) => ({
    id: endpoints.find((endpoint) => endpoint.region === region)?.id,
    region,
    ...urls,
  }))
  return { type, name, endpoints_links: [], endpoints: rows }
}
