import { collection } from '../collection.ts'
import { isAdmin } from '../is-admin.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { credentialView } from './credential-view.ts'

/** Everybody's for administrators, their own for others. */
export const listCredentials: KeystoneHandler = (request) => {
  const { cloud, caller } = request
  const asking = caller()
  const seen = [...cloud.records.credentials.values()].filter(({ user }) => isAdmin(asking) || user === asking.user)
  const rows = seen.map((one) => credentialView(cloud, one))
  return collection(request, 'credentials', rows, ['user_id', 'type'])
}
