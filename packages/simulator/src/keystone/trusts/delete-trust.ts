import { json } from '../../http/json.ts'
import { forbidden } from '../faults.ts'
import { isAdmin } from '../is-admin.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { findTrust } from './find-trust.ts'

/** The trustee may not. */
export const deleteTrust: KeystoneHandler = (request) => {
  const trust = findTrust(request, 'delete_trust')
  const asking = request.caller()
  if (asking.user !== trust.trustor && !isAdmin(asking)) throw forbidden('identity:delete_trust')
  request.cloud.records.trusts.delete(trust.id)
  return json(204)
}
