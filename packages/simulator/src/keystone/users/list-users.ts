import { collection } from '../collection.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { requireAdmin } from '../require-admin.ts'
import { userView } from './user-view.ts'

export const listUsers: KeystoneHandler = (request) => {
  requireAdmin(request, 'list_users')
  const rows = request.cloud.accounts.users.map((user) => userView(request.cloud, user))
  return collection(request, 'users', rows, ['name', 'domain_id', 'enabled'])
}
