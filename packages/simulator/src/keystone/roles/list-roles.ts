import { collection } from '../collection.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { requireAdmin } from '../require-admin.ts'
import { roleView } from './role-view.ts'

export const listRoles: KeystoneHandler = (request) => {
  requireAdmin(request, 'list_roles')
  const { cloud } = request
  const rows = cloud.accounts.roles.map((role) => roleView(cloud, role))
  return collection(request, 'roles', rows, ['name'])
}
