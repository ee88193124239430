import { collection } from '../collection.ts'
import { forbidden } from '../faults.ts'
import { isAdmin } from '../is-admin.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { trustFacts } from './trust-facts.ts'

/** All of them for administrators; for others those of which they are a party, and ask as such. */
export const listTrusts: KeystoneHandler = (request) => {
  const { cloud, caller, query } = request
  const asking = caller()
  const party = ['trustor', 'trustee'].find((each) => query.has(`${each}_user_id`))
  const isOwn = party !== undefined && query.get(`${party}_user_id`) === asking.user.id
  if (!isOwn && !isAdmin(asking)) throw forbidden(`identity:list_trusts${party === undefined ? '' : `_for_${party}`}`)
  const rows = [...cloud.records.trusts.values()].map((trust) => trustFacts(cloud, trust))
  return collection(request, 'trusts', rows, ['trustor_user_id', 'trustee_user_id'])
}
