import { type Client, path } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'
import { createOne, deleteOne, getOne, listAll, type Identified, type Kind, type Paged } from './kind.ts'
import { type Role, roles } from './roles.ts'

export interface Trust {
  id: string
  trustorUserId: string
  trusteeUserId: string
  /** Whether the trustee acts as the trustor. */
  impersonation: boolean
  projectId?: string
  expiresAt?: Date
  deletedAt?: Date
  remainingUses?: number
  redelegationCount?: number
  redelegatedTrustId?: string
  roles?: { id: string; name: string }[]
}

export interface CreateTrust {
  /** Has to be oneself. */
  trustorUserId: string
  trusteeUserId: string
  impersonation: boolean
  projectId?: string
  roles?: ({ id: string } | { name: string })[]
  expiresAt?: Date
  remainingUses?: number
  allowRedelegation?: boolean
  redelegationCount?: number
}

export interface TrustFilter extends Paged {
  trustorUserId?: string
  trusteeUserId?: string
}

/**
 * Yields trusts; without a filter only for administrators.
 *
 * @example
 * for await (const trust of listTrusts(client, { trustorUserId })) console.log(trust.id)
 */
export const listTrusts = (client: Client, filter: TrustFilter = {}, options?: CallOptions): AsyncGenerator<Trust> =>
  listAll(client, trusts, filter, options)

/**
 * @example
 * const { id } = await getTrust(client, { id })
 */
export const getTrust = (client: Client, trust: Identified, options?: CallOptions): Promise<Trust> =>
  getOne(client, trusts, trust, options)

/**
 * Lends roles of one’s own in a project to another user, who signs in with the trust as scope.
 *
 * @example
 * const { id } = await createTrust(client, { trustorUserId, trusteeUserId, impersonation: true, projectId, roles: [{ name: 'member' }] })
 */
export const createTrust = (client: Client, trust: CreateTrust, options?: CallOptions): Promise<Trust> =>
  createOne(client, trusts, trust, options)

/**
 * @example
 * await deleteTrust(client, trust)
 */
export const deleteTrust = (client: Client, trust: Identified, options?: CallOptions): Promise<void> =>
  deleteOne(client, trusts, trust, options)

const trusts: Kind<Trust> = {
  path: 'OS-TRUST/trusts',
  key: 'trust',
  fields:
    'id trustorUserId trusteeUserId impersonation projectId expiresAt deletedAt remainingUses redelegationCount redelegatedTrustId roles',
}

/**
 * @example
 * for await (const role of listTrustRoles(client, trust)) console.log(role.name)
 */
export const listTrustRoles = (client: Client, { id }: Identified, options?: CallOptions): AsyncGenerator<Role> =>
  listAll(client, { ...roles, path: path`OS-TRUST/trusts/${id}/roles` }, {}, options)

/**
 * @example
 * const { name } = await getTrustRole(client, { id: trust.id, roleId })
 */
export const getTrustRole = (
  client: Client,
  { id, roleId }: { id: string; roleId: string },
  options?: CallOptions,
): Promise<Role> => getOne(client, { ...roles, path: path`OS-TRUST/trusts/${id}/roles` }, { id: roleId }, options)
