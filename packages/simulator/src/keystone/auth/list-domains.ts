import { collection } from '../collection.ts'
import type { KeystoneHandler } from '../keystone-request.ts'

/** Those that the caller has a role on. */
export const listDomains: KeystoneHandler = (request) => {
  const { user } = request.caller()
  const { id, name } = user.domain
  const links = { self: `${request.cloud.url}/identity/v3/domains/${id}` }
  const domain = { id, name, description: '', enabled: true, tags: [], options: {}, links }
  return collection(request, 'domains', user.domainRoles.length > 0 ? [domain] : [])
}
