import { type Client, path } from '@heatkit/core'
import { type Domain, domains } from './domains.ts'
import { type CallOptions, deleteOne, getOne, type Identified, type Kind, listAll, putOne, updateOne } from './kind.ts'
import { type Project, projects } from './projects.ts'

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

export interface Protocol {
  id: string
  mappingId: string
  remoteIdAttribute?: string
}

export interface Mapping {
  id: string
  /** In the mapping language of Keystone. */
  rules: object[]
  schemaVersion?: string
}

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

/**
 * Projects that a federated user may ask for. Keystone prefers `listOwnProjects`, which gives the same.
 *
 * @example
 * for await (const project of listFederatedProjects(client)) console.log(project.name)
 */
export const listFederatedProjects = (client: Client, options?: CallOptions): AsyncGenerator<Project> =>
  listAll(client, { ...projects, path: 'OS-FEDERATION/projects' }, {}, options)

/**
 * @example
 * for await (const domain of listFederatedDomains(client)) console.log(domain.name)
 */
export const listFederatedDomains = (client: Client, options?: CallOptions): AsyncGenerator<Domain> =>
  listAll(client, { ...domains, path: 'OS-FEDERATION/domains' }, {}, options)

const identityProviders: Kind<IdentityProvider> = {
  path: 'OS-FEDERATION/identity_providers',
  key: 'identity_provider',
  fields: 'id enabled description domainId remoteIds authorizationTtl',
}

const protocolsOf = (identityProvider: string): Kind<Protocol> => ({
  path: path`OS-FEDERATION/identity_providers/${identityProvider}/protocols`,
  key: 'protocol',
  fields: 'id mappingId remoteIdAttribute',
})

const mappings: Kind<Mapping> = { path: 'OS-FEDERATION/mappings', key: 'mapping', fields: 'id rules schemaVersion' }

const serviceProviders: Kind<ServiceProvider> = {
  path: 'OS-FEDERATION/service_providers',
  key: 'service_provider',
  fields: 'id authUrl spUrl enabled description relayStatePrefix',
}
