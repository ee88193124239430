import { json } from '../../http/json.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { findAssignment } from './assignment.ts'
import { missingGrant } from './missing-grant.ts'
import { rolesIn } from './roles-in.ts'

/** With the last role on it the tokens of a scope end. */
export const revokeGrant: KeystoneHandler = (request) => {
  const assignment = findAssignment(request, 'revoke')
  const { user, scope, roles } = assignment
  const { cloud, params } = request
  const { role: id = '' } = params
  const index = roles.findIndex((role) => role.id === id)
  if (index < 0) throw missingGrant(assignment, id)
  roles.splice(index, 1)
  for (const token of cloud.tokens.values()) {
    const isOfScope = JSON.stringify(token.scope) === JSON.stringify(scope)
    if (token.user === user && isOfScope && rolesIn(cloud, user, scope).length === 0) token.revoked = true
  }
  return json(204)
}
