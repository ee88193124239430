import type { Client } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'
import { deleteOne, getOne, type Identified, type Kind, listAll, putOne, updateOne } from './kind.ts'

export interface ServiceProvider {
  id: string
  /** Where a token of the provider is to be had. */
  authUrl: string
  spUrl: string
  enabled: boolean
  description?: string
  relayStatePrefix?: string
}

export interface ServiceProviderFilter {
  id?: string
  enabled?: boolean
}

/**
 * @example
 * for await (const { id, authUrl } of listServiceProviders(client)) console.log(id, authUrl)
 */
export const listServiceProviders = (
  client: Client,
  filter: ServiceProviderFilter = {},
  options?: CallOptions,
): AsyncGenerator<ServiceProvider> => listAll(client, serviceProviders, filter, options)

/**
 * @example
 * const { spUrl } = await getServiceProvider(client, { id: 'beta' })
 */
export const getServiceProvider = (
  client: Client,
  provider: Identified,
  options?: CallOptions,
): Promise<ServiceProvider> => getOne(client, serviceProviders, provider, options)

/**
 * @example
 * await createServiceProvider(client, { id: 'beta', authUrl: 'https://beta.example/v3/…', spUrl: 'https://beta.example/…' })
 */
export const createServiceProvider = (
  client: Client,
  provider: Partial<ServiceProvider> & Pick<ServiceProvider, 'id' | 'authUrl' | 'spUrl'>,
  options?: CallOptions,
): Promise<ServiceProvider> => putOne(client, serviceProviders, provider, options)

/**
 * @example
 * await updateServiceProvider(client, { id: 'beta', enabled: false })
 */
export const updateServiceProvider = (
  client: Client,
  provider: Identified & Partial<ServiceProvider>,
  options?: CallOptions,
): Promise<ServiceProvider> => updateOne(client, serviceProviders, provider, options)

/**
 * @example
 * await deleteServiceProvider(client, { id: 'beta' })
 */
export const deleteServiceProvider = (client: Client, provider: Identified, options?: CallOptions): Promise<void> =>
  deleteOne(client, serviceProviders, provider, options)

const serviceProviders: Kind<ServiceProvider> = {
  path: 'OS-FEDERATION/service_providers',
  key: 'service_provider',
  fields: 'id authUrl spUrl enabled description relayStatePrefix',
}
