import { type Client, path } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'
import { listAll } from './kind.ts'
import { exists, put, remove } from './presence.ts'
import { type Role, roles } from './roles.ts'

/** Whose role, and where: of a user or a group; in a project, in a domain, or in the cloud as a whole. */
export type Grant = ({ userId: string } | { groupId: string }) &
  (
    | { projectId: string; /** Not in the project itself but in those below it. */ inherited?: true }
    | { domainId: string; /** Not in the domain itself but in its projects. */ inherited?: true }
    | { system: true }
  )

/**
 * Yields the roles that are granted there, not those that a group or a role above implies; all of those
 * `listRoleAssignments` knows.
 *
 * @example
 * for await (const role of listGrants(client, { userId, projectId })) console.log(role.name)
 */
export const listGrants = (client: Client, grant: Grant, options?: CallOptions): AsyncGenerator<Role> =>
  listAll(client, { ...roles, path: pathOf(grant) }, {}, options)

/**
 * Granting again changes nothing.
 *
 * @example
 * await grantRole(client, { userId, projectId, roleId })
 */
export const grantRole = (client: Client, grant: Grant & { roleId: string }, options?: CallOptions): Promise<void> =>
  put(client, pathOf(grant, grant.roleId), options)

/**
 * Whether the role is granted just there.
 *
 * @example
 * if (await hasGrant(client, { groupId, domainId, roleId, inherited: true })) console.log('in every project of the domain')
 */
export const hasGrant = (client: Client, grant: Grant & { roleId: string }, options?: CallOptions): Promise<boolean> =>
  exists(client, pathOf(grant, grant.roleId), options)

/**
 * @example
 * await revokeGrant(client, { userId, system: true, roleId })
 */
export const revokeGrant = (client: Client, grant: Grant & { roleId: string }, options?: CallOptions): Promise<void> =>
  remove(client, pathOf(grant, grant.roleId), options)

function pathOf(grant: Grant, roleId?: string): string {
  const { inherited } = grant as { inherited?: true }
  const who = 'userId' in grant ? path`users/${grant.userId}` : path`groups/${grant.groupId}`
  const where =
    'system' in grant
      ? 'system'
      : 'projectId' in grant
        ? path`projects/${grant.projectId}`
        : path`domains/${grant.domainId}`
  const which = roleId === undefined ? 'roles' : path`roles/${roleId}`
  return inherited ? `OS-INHERIT/${where}/${who}/${which}/inherited_to_projects` : `${where}/${who}/${which}`
}
