import { type Client, path } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'
import { deleteOne, getOne, type Identified, type Kind, listAll, putOne, updateOne } from './kind.ts'

export interface Protocol {
  id: string
  mappingId: string
  remoteIdAttribute?: string
}

/**
 * @example
 * for await (const { id, mappingId } of listProtocols(client, { identityProvider: 'acme' })) console.log(id, mappingId)
 */
export const listProtocols = (
  client: Client,
  { identityProvider }: { identityProvider: string },
  options?: CallOptions,
): AsyncGenerator<Protocol> => listAll(client, protocolsOf(identityProvider), {}, options)

/**
 * @example
 * const { mappingId } = await getProtocol(client, { identityProvider: 'acme', id: 'openid' })
 */
export const getProtocol = (
  client: Client,
  { identityProvider, id }: Identified & { identityProvider: string },
  options?: CallOptions,
): Promise<Protocol> => getOne(client, protocolsOf(identityProvider), { id }, options)

/**
 * @example
 * await createProtocol(client, { identityProvider: 'acme', id: 'openid', mappingId: 'people' })
 */
export const createProtocol = (
  client: Client,
  { identityProvider, ...protocol }: Protocol & { identityProvider: string },
  options?: CallOptions,
): Promise<Protocol> => putOne(client, protocolsOf(identityProvider), protocol, options)

/**
 * @example
 * await updateProtocol(client, { identityProvider: 'acme', id: 'openid', mappingId: 'others' })
 */
export const updateProtocol = (
  client: Client,
  { identityProvider, ...protocol }: Protocol & { identityProvider: string },
  options?: CallOptions,
): Promise<Protocol> => updateOne(client, protocolsOf(identityProvider), protocol, options)

/**
 * @example
 * await deleteProtocol(client, { identityProvider: 'acme', id: 'openid' })
 */
export const deleteProtocol = (
  client: Client,
  { identityProvider, id }: Identified & { identityProvider: string },
  options?: CallOptions,
): Promise<void> => deleteOne(client, protocolsOf(identityProvider), { id }, options)

const protocolsOf = (identityProvider: string): Kind<Protocol> => ({
  path: path`OS-FEDERATION/identity_providers/${identityProvider}/protocols`,
  key: 'protocol',
  fields: 'id mappingId remoteIdAttribute',
})
