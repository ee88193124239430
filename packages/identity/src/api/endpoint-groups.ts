import type { Client } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'
import { createOne, deleteOne, getOne, listAll, updateOne, type Identified, type Kind, type Paged } from './kind.ts'

export interface EndpointGroup {
  id: string
  name: string
  description?: string
  filters: { serviceId?: string; regionId?: string; interface?: string }
}

export interface CreateEndpointGroup {
  name: string
  description?: string
  filters: { serviceId?: string; regionId?: string; interface?: string }
}

export interface EndpointGroupFilter extends Paged {
  name?: string
}

/**
 * Yields groups of endpoints, for catalogs that differ by project.
 *
 * @example
 * for await (const endpointGroup of listEndpointGroups(client)) console.log(endpointGroup.name)
 */
export const listEndpointGroups = (
  client: Client,
  filter: EndpointGroupFilter = {},
  options?: CallOptions,
): AsyncGenerator<EndpointGroup> => listAll(client, endpointGroups, filter, options)

/**
 * @example
 * const { id } = await getEndpointGroup(client, { id })
 */
export const getEndpointGroup = (
  client: Client,
  endpointGroup: Identified,
  options?: CallOptions,
): Promise<EndpointGroup> => getOne(client, endpointGroups, endpointGroup, options)

/**
 * Gives the endpoint group with the id that Keystone chose.
 *
 * @example
 * const { id } = await createEndpointGroup(client, { name: 'public', filters: { interface: 'public' } })
 */
export const createEndpointGroup = (
  client: Client,
  endpointGroup: CreateEndpointGroup,
  options?: CallOptions,
): Promise<EndpointGroup> => createOne(client, endpointGroups, endpointGroup, options)

/**
 * Changes what is given, and leaves the rest.
 *
 * @example
 * await updateEndpointGroup(client, { id, description: 'all public ones' })
 */
export const updateEndpointGroup = (
  client: Client,
  endpointGroup: Identified & Partial<CreateEndpointGroup>,
  options?: CallOptions,
): Promise<EndpointGroup> => updateOne(client, endpointGroups, endpointGroup, options)

/**
 * @example
 * await deleteEndpointGroup(client, endpointGroup)
 */
export const deleteEndpointGroup = (client: Client, endpointGroup: Identified, options?: CallOptions): Promise<void> =>
  deleteOne(client, endpointGroups, endpointGroup, options)

export const endpointGroups: Kind<EndpointGroup> = {
  path: 'OS-EP-FILTER/endpoint_groups',
  key: 'endpoint_group',
  fields: 'id name description filters',
}
