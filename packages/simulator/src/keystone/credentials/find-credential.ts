import { forbidden, notFound } from '../faults.ts'
import { isAdmin } from '../is-admin.ts'
import type { KeystoneRequest } from '../keystone-request.ts'
import type { Credential } from '../records.ts'

export const findCredential = ({ cloud, caller, params }: KeystoneRequest, action: string): Credential => {
  const { id = '' } = params
  const asking = caller()
  const found = cloud.records.credentials.get(id)
  if (found?.user !== asking.user && !isAdmin(asking)) throw forbidden(`identity:${action}`)
  if (!found) throw notFound(`credential: ${id}`)
  return found
}
