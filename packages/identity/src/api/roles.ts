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

export interface Role {
  id: string
  name: string
  /** Absent: the role is everybody’s. */
  domainId?: string
  description?: string
  options?: { immutable?: boolean }
  /** What Keystone keeps beside what it knows, by the names it was given. */
  extra?: Record<string, unknown>
}

export interface CreateRole extends Partial<Omit<Role, 'id'>> {
  name: string
}

export interface RoleFilter extends Paged {
  name?: Match
  /** Roles of that domain; those of no domain when absent. */
  domainId?: string
}

/**
 * Yields roles.
 *
 * @example
 * for await (const role of listRoles(client)) console.log(role.name)
 */
export const listRoles = (client: Client, filter: RoleFilter = {}, options?: CallOptions): AsyncGenerator<Role> =>
  listAll(client, roles, filter, options)

/**
 * @example
 * const { id } = await getRole(client, { id })
 */
export const getRole = (client: Client, role: Identified, options?: CallOptions): Promise<Role> =>
  getOne(client, roles, role, options)

/**
 * Gives the role with the id that Keystone chose.
 *
 * @example
 * const { id } = await createRole(client, { name: 'auditor' })
 */
export const createRole = (client: Client, role: CreateRole, options?: CallOptions): Promise<Role> =>
  createOne(client, roles, role, options)

/**
 * Changes what is given, and leaves the rest.
 *
 * @example
 * await updateRole(client, { id, description: 'may look' })
 */
export const updateRole = (
  client: Client,
  role: Identified & Partial<CreateRole>,
  options?: CallOptions,
): Promise<Role> => updateOne(client, roles, role, options)

/**
 * @example
 * await deleteRole(client, role)
 */
export const deleteRole = (client: Client, role: Identified, options?: CallOptions): Promise<void> =>
  deleteOne(client, roles, role, options)

/** What Keystone says of a role, wherever it says it. */
export const roles: Kind<Role> = {
  path: 'roles',
  key: 'role',
  fields: 'id name domainId description options',
}
