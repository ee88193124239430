import { json } from '../../http/json.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { findCredential } from './find-credential.ts'

/** Tokens got with it end with it; its access rules stay. */
export const deleteCredential: KeystoneHandler = (request) => {
  const { id } = findCredential(request, 'delete_application_credential')
  request.cloud.records.applicationCredentials.delete(id)
  return json(204)
}
