import { forbidden, notFound } from '../faults.ts'
import { isAdmin } from '../is-admin.ts'
import type { KeystoneRequest } from '../keystone-request.ts'
import type { ApplicationCredential } from '../records.ts'

/** Whose it is decides, not the user of the path. */
export const findCredential = ({ cloud, caller, params }: KeystoneRequest, action: string): ApplicationCredential => {
  const { id = '' } = params
  const asking = caller()
  const found = cloud.records.applicationCredentials.get(id)
  if (found && found.user !== asking.user && !isAdmin(asking)) throw forbidden(`identity:${action}`)
  if (!found) throw notFound(`Application Credential: ${id}`)
  return found
}
