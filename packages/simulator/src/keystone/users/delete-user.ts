import { json } from '../../http/json.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { requireAdmin } from '../require-admin.ts'
import { findUserOfPath } from './find-user-of-path.ts'

export const deleteUser: KeystoneHandler = (request) => {
  requireAdmin(request, 'delete_user')
  const user = findUserOfPath(request, 'delete_user')
  const { accounts, records } = request.cloud
  accounts.users.splice(accounts.users.indexOf(user), 1)
  for (const made of [records.applicationCredentials, records.accessRules, records.credentials])
    for (const [id, record] of made) if (record.user === user) made.delete(id)
  return json(204)
}
