import type { Client } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'
import { createListed, deleteOne, getOne, listAll, updateOne, type Identified, type Kind, type Paged } from './kind.ts'

export interface RegisteredLimit {
  id: string
  serviceId: string
  regionId?: string
  resourceName: string
  defaultLimit: number
  description?: string
}

export interface CreateRegisteredLimit extends Partial<Omit<RegisteredLimit, 'id'>> {
  serviceId: string
  resourceName: string
  defaultLimit: number
}

export interface RegisteredLimitFilter extends Paged {
  serviceId?: string
  regionId?: string
  resourceName?: string
}

/**
 * Yields limits that hold for every project that has none of its own.
 *
 * @example
 * for await (const registeredLimit of listRegisteredLimits(client)) console.log(registeredLimit.id)
 */
export const listRegisteredLimits = (
  client: Client,
  filter: RegisteredLimitFilter = {},
  options?: CallOptions,
): AsyncGenerator<RegisteredLimit> => listAll(client, registeredLimits, filter, options)

/**
 * @example
 * const { id } = await getRegisteredLimit(client, { id })
 */
export const getRegisteredLimit = (
  client: Client,
  registeredLimit: Identified,
  options?: CallOptions,
): Promise<RegisteredLimit> => getOne(client, registeredLimits, registeredLimit, options)

/**
 * Gives the registered limit with the id that Keystone chose.
 *
 * @example
 * const { id } = await createRegisteredLimit(client, { serviceId, resourceName: 'stacks', defaultLimit: 10 })
 */
export const createRegisteredLimit = (
  client: Client,
  registeredLimit: CreateRegisteredLimit,
  options?: CallOptions,
): Promise<RegisteredLimit> => createListed(client, registeredLimits, registeredLimit, options)

/**
 * Changes what is given, and leaves the rest.
 *
 * @example
 * await updateRegisteredLimit(client, { id, defaultLimit: 20 })
 */
export const updateRegisteredLimit = (
  client: Client,
  registeredLimit: Identified & Partial<CreateRegisteredLimit>,
  options?: CallOptions,
): Promise<RegisteredLimit> => updateOne(client, registeredLimits, registeredLimit, options)

/**
 * @example
 * await deleteRegisteredLimit(client, registeredLimit)
 */
export const deleteRegisteredLimit = (
  client: Client,
  registeredLimit: Identified,
  options?: CallOptions,
): Promise<void> => deleteOne(client, registeredLimits, registeredLimit, options)

const registeredLimits: Kind<RegisteredLimit> = {
  path: 'registered_limits',
  key: 'registered_limit',
  fields: 'id serviceId regionId resourceName defaultLimit description',
}
