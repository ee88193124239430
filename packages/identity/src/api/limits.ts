import type { Client } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'
import { createListed, deleteOne, getOne, listAll, updateOne, type Identified, type Kind, type Paged } from './kind.ts'

export interface Limit {
  id: string
  serviceId: string
  regionId?: string
  resourceName: string
  resourceLimit: number
  projectId?: string
  domainId?: string
  description?: string
}

export interface CreateLimit extends Partial<Omit<Limit, 'id'>> {
  serviceId: string
  resourceName: string
  resourceLimit: number
}

export interface LimitFilter extends Paged {
  serviceId?: string
  regionId?: string
  resourceName?: string
  projectId?: string
  domainId?: string
}

/**
 * Yields limits of projects and domains.
 *
 * @example
 * for await (const limit of listLimits(client)) console.log(limit.id)
 */
export const listLimits = (client: Client, filter: LimitFilter = {}, options?: CallOptions): AsyncGenerator<Limit> =>
  listAll(client, limits, filter, options)

/**
 * @example
 * const { id } = await getLimit(client, { id })
 */
export const getLimit = (client: Client, limit: Identified, options?: CallOptions): Promise<Limit> =>
  getOne(client, limits, limit, options)

/**
 * A registered limit of the same resource has to be there.
 *
 * @example
 * const { id } = await createLimit(client, { serviceId, projectId, resourceName: 'stacks', resourceLimit: 5 })
 */
export const createLimit = (client: Client, limit: CreateLimit, options?: CallOptions): Promise<Limit> =>
  createListed(client, limits, limit, options)

/**
 * Changes what is given, and leaves the rest.
 *
 * @example
 * await updateLimit(client, { id, resourceLimit: 20 })
 */
export const updateLimit = (
  client: Client,
  limit: Identified & Partial<CreateLimit>,
  options?: CallOptions,
): Promise<Limit> => updateOne(client, limits, limit, options)

/**
 * @example
 * await deleteLimit(client, limit)
 */
export const deleteLimit = (client: Client, limit: Identified, options?: CallOptions): Promise<void> =>
  deleteOne(client, limits, limit, options)

const limits: Kind<Limit> = {
  path: 'limits',
  key: 'limit',
  fields: 'id serviceId regionId resourceName resourceLimit projectId domainId description',
}

/**
 * How limits of a project and of those below it go together.
 *
 * @example
 * const { name } = await getLimitModel(client)
 */
export const getLimitModel = (client: Client, options?: CallOptions): Promise<{ name: string; description: string }> =>
  client.request('identity', 'limits/model', {
    ...options,
    read: (body) => (body as { model: { name: string; description: string } }).model,
  })
