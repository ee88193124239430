import type { Client } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'
import { createOne, deleteOne, getOne, listAll, updateOne, type Identified, type Kind, type Paged } from './kind.ts'

export interface Service {
  id: string
  type: string
  name?: string
  enabled: boolean
  description?: string
  /** What Keystone keeps beside what it knows, by the names it was given. */
  extra?: Record<string, unknown>
}

export interface CreateService extends Partial<Omit<Service, 'id'>> {
  type: string
}

export interface ServiceFilter extends Paged {
  type?: string
  name?: string
}

/**
 * Yields services of the catalog.
 *
 * @example
 * for await (const service of listServices(client)) console.log(service.name)
 */
export const listServices = (
  client: Client,
  filter: ServiceFilter = {},
  options?: CallOptions,
): AsyncGenerator<Service> => listAll(client, services, filter, options)

/**
 * @example
 * const { id } = await getService(client, { id })
 */
export const getService = (client: Client, service: Identified, options?: CallOptions): Promise<Service> =>
  getOne(client, services, service, options)

/**
 * Gives the service with the id that Keystone chose.
 *
 * @example
 * const { id } = await createService(client, { type: 'orchestration', name: 'heat' })
 */
export const createService = (client: Client, service: CreateService, options?: CallOptions): Promise<Service> =>
  createOne(client, services, service, options)

/**
 * Changes what is given, and leaves the rest.
 *
 * @example
 * await updateService(client, { id, enabled: false })
 */
export const updateService = (
  client: Client,
  service: Identified & Partial<CreateService>,
  options?: CallOptions,
): Promise<Service> => updateOne(client, services, service, options)

/**
 * @example
 * await deleteService(client, service)
 */
export const deleteService = (client: Client, service: Identified, options?: CallOptions): Promise<void> =>
  deleteOne(client, services, service, options)

const services: Kind<Service> = {
  path: 'services',
  key: 'service',
  fields: 'id name type enabled description',
}
