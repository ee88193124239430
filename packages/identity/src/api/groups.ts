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

export interface Group {
  id: string
  name: string
  domainId: string
  description?: string
  /** What Keystone keeps beside what it knows, by the names it was given. */
  extra?: Record<string, unknown>
}

export interface CreateGroup extends Partial<Omit<Group, 'id'>> {
  name: string
}

export interface GroupFilter extends Paged {
  name?: Match
  domainId?: string
}

/**
 * Yields groups.
 *
 * @example
 * for await (const group of listGroups(client)) console.log(group.name)
 */
export const listGroups = (client: Client, filter: GroupFilter = {}, options?: CallOptions): AsyncGenerator<Group> =>
  listAll(client, groups, filter, options)

/**
 * @example
 * const { id } = await getGroup(client, { id })
 */
export const getGroup = (client: Client, group: Identified, options?: CallOptions): Promise<Group> =>
  getOne(client, groups, group, options)

/**
 * Gives the group with the id that Keystone chose.
 *
 * @example
 * const { id } = await createGroup(client, { name: 'builders', domainId })
 */
export const createGroup = (client: Client, group: CreateGroup, options?: CallOptions): Promise<Group> =>
  createOne(client, groups, group, options)

/**
 * Changes what is given, and leaves the rest.
 *
 * @example
 * await updateGroup(client, { id, description: 'those who build' })
 */
export const updateGroup = (
  client: Client,
  group: Identified & Partial<CreateGroup>,
  options?: CallOptions,
): Promise<Group> => updateOne(client, groups, group, options)

/**
 * @example
 * await deleteGroup(client, group)
 */
export const deleteGroup = (client: Client, group: Identified, options?: CallOptions): Promise<void> =>
  deleteOne(client, groups, group, options)

export const groups: Kind<Group> = {
  path: 'groups',
  key: 'group',
  fields: 'id name domainId description',
}
