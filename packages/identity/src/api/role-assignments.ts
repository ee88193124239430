import type { Client } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'

interface Member {
  id: string
  name?: string
  domain?: { id: string; name?: string }
}

/** A role of a user or of a group, in a project, a domain, or the cloud as a whole. Names only where they were asked for. */
export interface RoleAssignment {
  role: Member
  user?: Member
  group?: Member
  project?: Member
  domain?: Member
  system?: true
  /** It holds in the projects below. */
  inherited?: true
}

export interface RoleAssignmentFilter {
  roleId?: string
  userId?: string
  groupId?: string
  projectId?: string
  domainId?: string
  system?: true
  /** Only those that projects below inherit. */
  inherited?: true
  /** What comes of all of it in the end: groups and roles spelled out. */
  effective?: true
  includeNames?: true
  /** Also in projects below `projectId`. */
  includeSubtree?: true
}

/**
 * Yields role assignments; without a filter those of the whole cloud, for administrators.
 *
 * @example
 * for await (const { role, project } of listRoleAssignments(client, { userId, effective: true, includeNames: true }))
 *   console.log(role.name, project?.name)
 */
export async function* listRoleAssignments(
  client: Client,
  filter: RoleAssignmentFilter = {},
  options?: CallOptions,
): AsyncGenerator<RoleAssignment> {
  yield* await client.request('identity', 'role_assignments', {
    ...options,
    query: {
      'role.id': filter.roleId,
      'user.id': filter.userId,
      'group.id': filter.groupId,
      'scope.project.id': filter.projectId,
      'scope.domain.id': filter.domainId,
      'scope.system': filter.system && 'all',
      'scope.OS-INHERIT:inherited_to': filter.inherited && 'projects',
      effective: filter.effective,
      include_names: filter.includeNames,
      include_subtree: filter.includeSubtree,
    },
    read: (body) => (body as { role_assignments: Wire[] }).role_assignments.map(readAssignment),
  })
}

function readAssignment({ role, user, group, scope }: Wire): RoleAssignment {
  const { project, domain, system } = scope
  return {
    role,
    ...(user && { user }),
    ...(group && { group }),
    ...(project && { project }),
    ...(domain && { domain }),
    ...(system && { system: true }),
    ...(scope['OS-INHERIT:inherited_to'] && { inherited: true }),
  }
}

interface Wire {
  role: Member
  user?: Member
  group?: Member
  scope: { project?: Member; domain?: Member; system?: object; 'OS-INHERIT:inherited_to'?: string }
}
