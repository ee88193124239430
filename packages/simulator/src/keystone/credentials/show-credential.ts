import { json } from '../../http/json.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { credentialView } from './credential-view.ts'
import { findCredential } from './find-credential.ts'

export const showCredential: KeystoneHandler = (request) =>
  json(200, { credential: credentialView(request.cloud, findCredential(request, 'get_credential')) })
