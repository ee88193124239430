import type { Client } from '@heatkit/core'
import { type Domain, domains } from './domains.ts'
import type { CallOptions } from './call-options.ts'
import { listAll } from './kind.ts'
import { type Project, projects } from './projects.ts'
import { type CatalogService, readCatalog } from './catalog-service.ts'

/**
 * Projects that the session’s token can be traded for. An unscoped one is enough: this is what a page lets its user choose from.
 *
 * @example
 * for await (const project of listOwnProjects(client)) console.log(project.name)
 */
export const listOwnProjects = (client: Client, options?: CallOptions): AsyncGenerator<Project> =>
  listAll(client, { ...projects, path: 'auth/projects' }, {}, options)

/**
 * Domains that the session’s token can be traded for.
 *
 * @example
 * for await (const domain of listOwnDomains(client)) console.log(domain.name)
 */
export const listOwnDomains = (client: Client, options?: CallOptions): AsyncGenerator<Domain> =>
  listAll(client, { ...domains, path: 'auth/domains' }, {}, options)

/**
 * Whether the session’s token can be traded for one of the cloud as a whole.
 *
 * @example
 * if (await isSystemUser(client)) client.with({ system: true })
 */
export const isSystemUser = (client: Client, options?: CallOptions): Promise<boolean> =>
  client.request('identity', 'auth/system', {
    ...options,
    read: (body) => (body as { system: object[] }).system.length > 0,
  })

/**
 * The catalog as it is now; the session has that of its sign-in. Not for an unscoped token.
 *
 * @example
 * for (const { type, endpoints } of await getCatalog(client)) console.log(type, endpoints.length)
 */
export const getCatalog = (client: Client, options?: CallOptions): Promise<CatalogService[]> =>
  client.request('identity', 'auth/catalog', { ...options, read: readCatalog })

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
