import { json } from '../../http/json.ts'
import { notFound } from '../faults.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { findAssignment } from './assignment.ts'

/** Gives a user a role on a project, a domain or the system. */
export const grantRole: KeystoneHandler = (request) => {
  const { roles } = findAssignment(request, 'create')
  const { role: id = '' } = request.params
  const role = request.cloud.accounts.roles.find((one) => one.id === id)
  if (!role) throw notFound(`role: ${id}`)
  if (!roles.includes(role)) roles.push(role)
  return json(204)
}
