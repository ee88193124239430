import type { Client } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'
import { createOne, deleteOne, getOne, listAll, updateOne, type Identified, type Kind, type Paged } from './kind.ts'

export interface Endpoint {
  id: string
  serviceId: string
  interface: 'public' | 'internal' | 'admin'
  url: string
  regionId?: string
  region?: string
  enabled: boolean
  name?: string
  description?: string
  /** What Keystone keeps beside what it knows, by the names it was given. */
  extra?: Record<string, unknown>
}

export interface CreateEndpoint extends Partial<Omit<Endpoint, 'id'>> {
  serviceId: string
  interface: 'public' | 'internal' | 'admin'
  /** May hold `%(project_id)s`. */
  url: string
}

export interface EndpointFilter extends Paged {
  serviceId?: string
  regionId?: string
  interface?: 'public' | 'internal' | 'admin'
}

/**
 * Yields endpoints of services.
 *
 * @example
 * for await (const endpoint of listEndpoints(client, { interface: 'public' })) console.log(endpoint.name)
 */
export const listEndpoints = (
  client: Client,
  filter: EndpointFilter = {},
  options?: CallOptions,
): AsyncGenerator<Endpoint> => listAll(client, endpoints, filter, options)

/**
 * @example
 * const { id } = await getEndpoint(client, { id })
 */
export const getEndpoint = (client: Client, endpoint: Identified, options?: CallOptions): Promise<Endpoint> =>
  getOne(client, endpoints, endpoint, options)

/**
 * Gives the endpoint with the id that Keystone chose.
 *
 * @example
 * const { id } = await createEndpoint(client, { serviceId, interface: 'public', url: 'https://heat.example/v1/%(project_id)s' })
 */
export const createEndpoint = (client: Client, endpoint: CreateEndpoint, options?: CallOptions): Promise<Endpoint> =>
  createOne(client, endpoints, endpoint, options)

/**
 * Changes what is given, and leaves the rest.
 *
 * @example
 * await updateEndpoint(client, { id, enabled: false })
 */
export const updateEndpoint = (
  client: Client,
  endpoint: Identified & Partial<CreateEndpoint>,
  options?: CallOptions,
): Promise<Endpoint> => updateOne(client, endpoints, endpoint, options)

/**
 * @example
 * await deleteEndpoint(client, endpoint)
 */
export const deleteEndpoint = (client: Client, endpoint: Identified, options?: CallOptions): Promise<void> =>
  deleteOne(client, endpoints, endpoint, options)

export const endpoints: Kind<Endpoint> = {
  path: 'endpoints',
  key: 'endpoint',
  fields: 'id serviceId interface url region regionId enabled name description',
}
