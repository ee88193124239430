import { json } from '../../http/json.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { findCredential } from './find-credential.ts'

export const deleteCredential: KeystoneHandler = (request) => {
  request.cloud.records.credentials.delete(findCredential(request, 'delete_credential').id)
  return json(204)
}
