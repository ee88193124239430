import type { Client } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'
import { createOne, deleteOne, getOne, listAll, updateOne, type Identified, type Kind, type Paged } from './kind.ts'

export interface Region {
  id: string
  description?: string
  parentRegionId?: string
  /** What Keystone keeps beside what it knows, by the names it was given. */
  extra?: Record<string, unknown>
}

export interface CreateRegion extends Partial<Region> {}

export interface RegionFilter extends Paged {
  parentRegionId?: string
}

/**
 * Yields regions.
 *
 * @example
 * for await (const region of listRegions(client)) console.log(region.id)
 */
export const listRegions = (client: Client, filter: RegionFilter = {}, options?: CallOptions): AsyncGenerator<Region> =>
  listAll(client, regions, filter, options)

/**
 * @example
 * const { id } = await getRegion(client, { id })
 */
export const getRegion = (client: Client, region: Identified, options?: CallOptions): Promise<Region> =>
  getOne(client, regions, region, options)

/**
 * A region’s id may be given, and is its name.
 *
 * @example
 * const { id } = await createRegion(client, { id: 'RegionTwo' })
 */
export const createRegion = (client: Client, region: CreateRegion, options?: CallOptions): Promise<Region> =>
  createOne(client, regions, region, options)

/**
 * Changes what is given, and leaves the rest.
 *
 * @example
 * await updateRegion(client, { id, description: 'north' })
 */
export const updateRegion = (
  client: Client,
  region: Identified & Partial<Region>,
  options?: CallOptions,
): Promise<Region> => updateOne(client, regions, region, options)

/**
 * @example
 * await deleteRegion(client, region)
 */
export const deleteRegion = (client: Client, region: Identified, options?: CallOptions): Promise<void> =>
  deleteOne(client, regions, region, options)

const regions: Kind<Region> = {
  path: 'regions',
  key: 'region',
  fields: 'id description parentRegionId',
}
