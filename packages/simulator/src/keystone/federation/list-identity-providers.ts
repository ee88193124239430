import { NotSimulated } from '../../not-simulated.ts'
import { collection } from '../collection.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { requireAdmin } from '../require-admin.ts'

export const listIdentityProviders: KeystoneHandler = (request) => {
  requireAdmin(request, 'list_identity_providers')
  if (request.cloud.federation) throw new NotSimulated("Keystone's list of identity providers")
  return collection(request, 'identity_providers', [])
}
