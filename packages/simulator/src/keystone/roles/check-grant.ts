import { json } from '../../http/json.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { findAssignment } from './assignment.ts'
import { missingGrant } from './missing-grant.ts'

/** A role that another one implies was not given. */
export const checkGrant: KeystoneHandler = (request) => {
  const assignment = findAssignment(request, 'check')
  const { role: id = '' } = request.params
  if (!assignment.roles.some((role) => role.id === id)) throw missingGrant(assignment, id)
  return json(204)
}
