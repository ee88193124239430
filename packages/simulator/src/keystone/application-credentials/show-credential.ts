import { json } from '../../http/json.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { credentialView } from './credential-view.ts'
import { findCredential } from './find-credential.ts'

export const showCredential: KeystoneHandler = (request) => {
  const found = findCredential(request, 'get_application_credential')
  return json(200, { application_credential: credentialView(request.cloud, found) })
}
