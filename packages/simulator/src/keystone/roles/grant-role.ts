import { json } from '../../http/json.ts'
import { notFound } from '../faults.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { requireAdmin } from '../require-admin.ts'
import { impliedRoles } from './implied-roles.ts'

/** Gives a user a role on a project. */
export const grantRole: KeystoneHandler = (request) => {
  requireAdmin(request, 'create_grant')
  const { users, projects, roles } = request.cloud.accounts
  const { project: projectId = '', user: userId = '', role: roleId = '' } = request.params
  const role = roles.find(({ id }) => id === roleId)
  if (!role) throw notFound(`role: ${roleId}`)
  const user = users.find(({ id }) => id === userId)
  if (!user) throw notFound(`user: ${userId}`)
  const project = projects.find(({ id }) => id === projectId)
  if (!project) throw notFound(`project: ${projectId}`)
  const grant = user.grants.find((one) => one.project === project)
  const granted = impliedRoles([...(grant?.roles ?? []), role], roles)
  if (grant) grant.roles = granted
  else user.grants.push({ project, roles: granted })
  return json(204)
}
