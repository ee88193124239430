import type { Cloud } from '../../cloud.ts'
import type { User } from '../accounts.ts'
import { forbidden, unauthorized } from '../faults.ts'
import { rolesIn } from '../roles/roles-in.ts'
import type { Grant } from './grant.ts'
import type { TokenRecord, TokenScope } from './token-record.ts'

/** The roles that a user has in a scope; without a scope that of their default project. */
export const scopeGrant = (
  cloud: Cloud,
  user: User,
  wanted: TokenScope | undefined,
  parent: TokenRecord | undefined,
): Grant => {
  const scope = wanted ?? defaultScope(user)
  if (parent?.scope.kind === 'system' && (scope.kind === 'project' || scope.kind === 'domain'))
    throw forbidden('Using a system-scoped token to create a project-scoped or domain-scoped token is not allowed.')
  const roles = rolesIn(cloud, user, scope)
  if (scope.kind !== 'unscoped' && roles.length === 0) throw unauthorized()
  const { federated } = parent ?? {}
  return { user, scope, roles, ...(federated && { federated }) }
}

const defaultScope = (user: User): TokenScope => {
  const grant = user.grants.find(({ project }) => project === user.defaultProject)
  return grant ? { kind: 'project', project: grant.project } : { kind: 'unscoped' }
}
