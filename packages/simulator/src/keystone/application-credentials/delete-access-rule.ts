import { json } from '../../http/json.ts'
import { KeystoneError } from '../keystone-error.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { findAccessRule } from './find-access-rule.ts'

export const deleteAccessRule: KeystoneHandler = (request) => {
  const rule = findAccessRule(request, 'delete_access_rule')
  const { accessRules, applicationCredentials } = request.cloud.records
  if ([...applicationCredentials.values()].some((one) => one.accessRules?.includes(rule)))
    throw new KeystoneError(403, 'May not delete access rule in use')
  accessRules.delete(rule.id)
  return json(204)
}
