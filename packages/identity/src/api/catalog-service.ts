import { type Endpoint, endpoints as kind } from './endpoints.ts'
import { ours } from './spelling.ts'

/** A service and its endpoints, as the catalog of a scope has them. */
export interface CatalogService {
  id: string
  type: string
  name?: string
  endpoints: Omit<Endpoint, 'serviceId' | 'enabled'>[]
}

export const readCatalog = (body: unknown): CatalogService[] =>
  (body as { catalog: Wire[] }).catalog.map(({ id, type, name, endpoints }) => ({
    id,
    type,
    ...(name && { name }),
    endpoints: endpoints.map((endpoint) => ours(endpoint, kind.fields) as unknown as Endpoint),
  }))

interface Wire {
  id: string
  type: string
  name?: string
  endpoints: object[]
}
