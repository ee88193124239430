import { collection } from '../collection.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { findUserOfPath } from '../users/find-user-of-path.ts'
import { credentialView } from './credential-view.ts'

export const listCredentials: KeystoneHandler = (request) => {
  const user = findUserOfPath(request, 'list_application_credentials')
  const own = [...request.cloud.records.applicationCredentials.values()].filter((one) => one.user === user)
  const rows = own.map((one) => credentialView(request.cloud, one))
  return collection(request, 'application_credentials', rows, ['name'])
}
