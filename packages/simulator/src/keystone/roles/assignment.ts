import type { Role, User } from '../accounts.ts'
import { forbidden, notFound } from '../faults.ts'
import { isAdmin } from '../is-admin.ts'
import type { KeystoneRequest } from '../keystone-request.ts'
import type { TokenScope } from '../tokens/token-record.ts'

/** What a path such as `/projects/{project}/users/{user}/roles/{role}` names. */
export interface Assignment {
  user: User
  scope: TokenScope
  scopeId: string
  /** Those that the user was given there, as a list to change. */
  roles: Role[]
}

/** For administrators alone, and never a scope that is not there. */
export const findAssignment = (request: KeystoneRequest, verb: 'list' | 'check' | 'create' | 'revoke'): Assignment => {
  const { cloud, params, caller } = request
  const { project: projectId, domain: domainId, user: userId = '' } = params
  const { users, projects, domains } = cloud.accounts
  const things = verb === 'list' ? 'grants' : 'grant'
  const isSystem = projectId === undefined && domainId === undefined
  if (!isAdmin(caller())) throw forbidden(`identity:${verb}_${isSystem ? `system_${things}_for_user` : things}`)
  const user = users.find(({ id }) => id === userId)
  if (!user) throw notFound(`user: ${userId}`)
  if (isSystem) return { user, scope: { kind: 'system' }, scopeId: 'system', roles: user.systemRoles }
  if (projectId !== undefined) {
    const project = projects.find(({ id }) => id === projectId)
    if (!project) throw notFound(`project: ${projectId}`)
    let grant = user.grants.find((one) => one.project === project)
    if (!grant) user.grants.push((grant = { project, roles: [] }))
    return { user, scope: { kind: 'project', project }, scopeId: projectId, roles: grant.roles }
  }
  const domain = domains.find(({ id }) => id === domainId)
  if (!domain) throw notFound(`domain: ${domainId}`)
  let grant = user.domainGrants.find((one) => one.domain === domain)
  if (!grant) user.domainGrants.push((grant = { domain, roles: [] }))
  return { user, scope: { kind: 'domain', domain }, scopeId: domain.id, roles: grant.roles }
}
