import { type Client, path } from '@heatkit/core'
import { type Group, groups } from './groups.ts'
import type { CallOptions } from './call-options.ts'
import { listAll } from './kind.ts'
import { exists, put, remove } from './presence.ts'
import { type Project, projects } from './projects.ts'
import { type User, type UserFilter, users } from './users.ts'

export interface Membership {
  groupId: string
  userId: string
}

/**
 * @example
 * for await (const user of listGroupUsers(client, { groupId })) console.log(user.name)
 */
export const listGroupUsers = (
  client: Client,
  { groupId, ...filter }: { groupId: string } & Pick<UserFilter, 'name' | 'enabled' | 'passwordExpiresAt'>,
  options?: CallOptions,
): AsyncGenerator<User> => listAll(client, { ...users, path: path`groups/${groupId}/users` }, filter, options)

/**
 * @example
 * for await (const group of listUserGroups(client, { userId })) console.log(group.name)
 */
export const listUserGroups = (
  client: Client,
  { userId, ...filter }: { userId: string; name?: string },
  options?: CallOptions,
): AsyncGenerator<Group> => listAll(client, { ...groups, path: path`users/${userId}/groups` }, filter, options)

/**
 * Projects that a user has a role in.
 *
 * @example
 * for await (const project of listUserProjects(client, { userId })) console.log(project.name)
 */
export const listUserProjects = (
  client: Client,
  { userId, ...filter }: { userId: string; name?: string; enabled?: boolean },
  options?: CallOptions,
): AsyncGenerator<Project> => listAll(client, { ...projects, path: path`users/${userId}/projects` }, filter, options)

/**
 * @example
 * await addUserToGroup(client, { groupId, userId })
 */
export const addUserToGroup = (client: Client, membership: Membership, options?: CallOptions): Promise<void> =>
  put(client, pathOf(membership), options)

/**
 * @example
 * if (await isUserInGroup(client, { groupId, userId })) console.log('member')
 */
export const isUserInGroup = (client: Client, membership: Membership, options?: CallOptions): Promise<boolean> =>
  exists(client, pathOf(membership), options)

/**
 * @example
 * await removeUserFromGroup(client, { groupId, userId })
 */
export const removeUserFromGroup = (client: Client, membership: Membership, options?: CallOptions): Promise<void> =>
  remove(client, pathOf(membership), options)

const pathOf = ({ groupId, userId }: Membership) => path`groups/${groupId}/users/${userId}`
