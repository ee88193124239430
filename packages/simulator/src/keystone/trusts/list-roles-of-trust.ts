import { json } from '../../http/json.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { roleView } from '../roles/role-view.ts'
import { findTrust } from './find-trust.ts'
import { rolesLinks } from './roles-links.ts'

export const listRolesOfTrust: KeystoneHandler = (request) => {
  const trust = findTrust(request, 'list_roles_for_trust')
  const roles = trust.roles.map((role) => roleView(request.cloud, role))
  return json(200, { roles, links: rolesLinks(request.cloud, trust) })
}
