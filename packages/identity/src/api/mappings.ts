import type { Client } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'
import { deleteOne, getOne, type Identified, type Kind, listAll, putOne, updateOne } from './kind.ts'

export interface Mapping {
  id: string
  /** In the mapping language of Keystone. */
  rules: object[]
  schemaVersion?: string
}

/**
 * @example
 * for await (const { id, rules } of listMappings(client)) console.log(id, rules)
 */
export const listMappings = (client: Client, options?: CallOptions): AsyncGenerator<Mapping> =>
  listAll(client, mappings, {}, options)

/**
 * @example
 * const { rules } = await getMapping(client, { id: 'people' })
 */
export const getMapping = (client: Client, mapping: Identified, options?: CallOptions): Promise<Mapping> =>
  getOne(client, mappings, mapping, options)

/**
 * @example
 * await createMapping(client, { id: 'people', rules: [{ local: [{ user: { name: '{0}' } }], remote: [{ type: 'OIDC-sub' }] }] })
 */
export const createMapping = (client: Client, mapping: Mapping, options?: CallOptions): Promise<Mapping> =>
  putOne(client, mappings, mapping, options)

/**
 * @example
 * await updateMapping(client, { id: 'people', rules })
 */
export const updateMapping = (client: Client, mapping: Mapping, options?: CallOptions): Promise<Mapping> =>
  updateOne(client, mappings, mapping, options)

/**
 * @example
 * await deleteMapping(client, { id: 'people' })
 */
export const deleteMapping = (client: Client, mapping: Identified, options?: CallOptions): Promise<void> =>
  deleteOne(client, mappings, mapping, options)

const mappings: Kind<Mapping> = { path: 'OS-FEDERATION/mappings', key: 'mapping', fields: 'id rules schemaVersion' }
