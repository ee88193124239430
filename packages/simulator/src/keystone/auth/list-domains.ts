import { collection } from '../collection.ts'
import type { KeystoneHandler } from '../keystone-request.ts'

/** Those that the caller has a role on. */
export const listDomains: KeystoneHandler = (request) => {
  const { domainGrants } = request.caller().user
  const held = domainGrants.filter(({ roles }) => roles.length > 0)
  const rows = held.map(({ domain: { id, name } }) => ({
    id,
    name,
    description: id === 'default' ? 'The default domain' : '',
    enabled: true,
    tags: [],
    options: {},
    links: { self: `${request.cloud.url}/identity/v3/domains/${id}` },
  }))
  return collection(request, 'domains', rows)
}
