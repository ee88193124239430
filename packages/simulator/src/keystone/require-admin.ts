import { forbidden } from './faults.ts'
import { isAdmin } from './is-admin.ts'
import type { KeystoneRequest } from './keystone-request.ts'

/** What only administrators may do. */
export const requireAdmin = ({ caller }: KeystoneRequest, action: string): void => {
  if (!isAdmin(caller())) throw forbidden(`identity:${action}`)
}
