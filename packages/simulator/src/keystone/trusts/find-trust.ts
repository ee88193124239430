import { forbidden, notFound } from '../faults.ts'
import { isAdmin } from '../is-admin.ts'
import type { KeystoneRequest } from '../keystone-request.ts'
import type { Trust } from '../records.ts'

/** For its trustor, its trustee and administrators. */
export const findTrust = ({ cloud, caller, params }: KeystoneRequest, action: string): Trust => {
  const { trust: id = '' } = params
  const asking = caller()
  const trust = cloud.records.trusts.get(id)
  if (!trust) throw notFound(`trust: ${id}`)
  const isParty = asking.user === trust.trustor || asking.user === trust.trustee
  if (!isParty && !isAdmin(asking)) throw forbidden(`identity:${action}`)
  return trust
}
