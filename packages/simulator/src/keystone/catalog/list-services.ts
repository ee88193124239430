import { collection } from '../collection.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { requireAdmin } from '../require-admin.ts'

export const listServices: KeystoneHandler = (request) => {
  requireAdmin(request, 'list_services')
  const rows = request.cloud.services.map(({ id, name, type }) => ({
    name,
    id,
    type,
    enabled: true,
    links: { self: `${request.cloud.url}/identity/v3/services/${id}` },
  }))
  return collection(request, 'services', rows, ['type', 'name'])
}
