import type { Client } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'
import { deleteOne, getOne, type Identified, type Kind, listAll, putOne, updateOne } from './kind.ts'

export interface IdentityProvider {
  id: string
  enabled: boolean
  description?: string
  domainId?: string
  /** What the provider calls itself. */
  remoteIds?: string[]
  /** Minutes that group memberships of the mapping last. */
  authorizationTtl?: number
}

export interface IdentityProviderFilter {
  id?: string
  enabled?: boolean
}

/**
 * @example
 * for await (const { id, remoteIds } of listIdentityProviders(client)) console.log(id, remoteIds)
 */
export const listIdentityProviders = (
  client: Client,
  filter: IdentityProviderFilter = {},
  options?: CallOptions,
): AsyncGenerator<IdentityProvider> => listAll(client, identityProviders, filter, options)

/**
 * @example
 * const { remoteIds } = await getIdentityProvider(client, { id: 'acme' })
 */
export const getIdentityProvider = (
  client: Client,
  provider: Identified,
  options?: CallOptions,
): Promise<IdentityProvider> => getOne(client, identityProviders, provider, options)

/**
 * @example
 * await createIdentityProvider(client, { id: 'acme', remoteIds: ['https://idp.example'], enabled: true })
 */
export const createIdentityProvider = (
  client: Client,
  provider: Identified & Partial<IdentityProvider>,
  options?: CallOptions,
): Promise<IdentityProvider> => putOne(client, identityProviders, provider, options)

/**
 * @example
 * await updateIdentityProvider(client, { id: 'acme', enabled: false })
 */
export const updateIdentityProvider = (
  client: Client,
  provider: Identified & Partial<Omit<IdentityProvider, 'domainId'>>,
  options?: CallOptions,
): Promise<IdentityProvider> => updateOne(client, identityProviders, provider, options)

/**
 * @example
 * await deleteIdentityProvider(client, { id: 'acme' })
 */
export const deleteIdentityProvider = (client: Client, provider: Identified, options?: CallOptions): Promise<void> =>
  deleteOne(client, identityProviders, provider, options)

const identityProviders: Kind<IdentityProvider> = {
  path: 'OS-FEDERATION/identity_providers',
  key: 'identity_provider',
  fields: 'id enabled description domainId remoteIds authorizationTtl',
}
