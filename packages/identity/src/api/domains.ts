import type { Client } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'
import {
  createOne,
  deleteOne,
  getOne,
  listAll,
  updateOne,
  type Identified,
  type Kind,
  type Match,
  type Paged,
} from './kind.ts'

export interface Domain {
  id: string
  name: string
  enabled: boolean
  description?: string
  options?: { immutable?: boolean }
  /** What Keystone keeps beside what it knows, by the names it was given. */
  extra?: Record<string, unknown>
}

export interface CreateDomain extends Partial<Omit<Domain, 'id'>> {
  name: string
  /** Instead of one that Keystone chooses. */
  explicitDomainId?: string
}

export interface DomainFilter extends Paged {
  name?: Match
  enabled?: boolean
}

/**
 * Yields domains.
 *
 * @example
 * for await (const domain of listDomains(client)) console.log(domain.name)
 */
export const listDomains = (client: Client, filter: DomainFilter = {}, options?: CallOptions): AsyncGenerator<Domain> =>
  listAll(client, domains, filter, options)

/**
 * @example
 * const { id } = await getDomain(client, { id })
 */
export const getDomain = (client: Client, domain: Identified, options?: CallOptions): Promise<Domain> =>
  getOne(client, domains, domain, options)

/**
 * Gives the domain. It can be deleted only once it is disabled.
 *
 * @example
 * const { id } = await createDomain(client, { name: 'acme' })
 */
export const createDomain = (client: Client, domain: CreateDomain, options?: CallOptions): Promise<Domain> =>
  createOne(client, domains, domain, options)

/**
 * Changes what is given, and leaves the rest.
 *
 * @example
 * await updateDomain(client, { id, enabled: false })
 */
export const updateDomain = (
  client: Client,
  domain: Identified & Partial<CreateDomain>,
  options?: CallOptions,
): Promise<Domain> => updateOne(client, domains, domain, options)

/**
 * @example
 * await deleteDomain(client, domain)
 */
export const deleteDomain = (client: Client, domain: Identified, options?: CallOptions): Promise<void> =>
  deleteOne(client, domains, domain, options)

export const domains: Kind<Domain> = {
  path: 'domains',
  key: 'domain',
  fields: 'id name enabled description options',
}
