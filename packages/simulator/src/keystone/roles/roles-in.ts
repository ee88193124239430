import type { Cloud } from '../../cloud.ts'
import type { Role, User } from '../accounts.ts'
import type { TokenScope } from '../tokens/token-record.ts'
import { impliedRoles } from './implied-roles.ts'

/** The roles that a user has in a scope, those that are implied among them. */
export const rolesIn = ({ accounts }: Cloud, user: User, scope: TokenScope): Role[] =>
  impliedRoles(given(user, scope) ?? [], accounts.roles)

const given = ({ grants, domainGrants, systemRoles }: User, scope: TokenScope): Role[] | undefined => {
  if (scope.kind === 'project') return grants.find(({ project }) => project === scope.project)?.roles
  if (scope.kind === 'domain') return domainGrants.find(({ domain }) => domain === scope.domain)?.roles
  return scope.kind === 'system' ? systemRoles : []
}
