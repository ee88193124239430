import { collection } from '../collection.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { requireAdmin } from '../require-admin.ts'

export const listEndpoints: KeystoneHandler = (request) => {
  requireAdmin(request, 'list_endpoints')
  const { url, services } = request.cloud
  const rows = services.flatMap((service) =>
    service.endpoints.map((endpoint) => ({
      id: endpoint.id,
      interface: endpoint.interface,
      region_id: endpoint.region,
      service_id: service.id,
      url: url + service.path.replace('{project}', '%(tenant_id)s'),
      enabled: true,
      region: endpoint.region,
      links: { self: `${url}/identity/v3/endpoints/${endpoint.id}` },
    })),
  )
  return collection(request, 'endpoints', rows, ['interface', 'region_id', 'service_id'])
}
