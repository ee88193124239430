import { json } from '../../http/json.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { subjectToken } from './subject-token.ts'

/** Those that were got from it live on. */
export const revokeToken: KeystoneHandler = (request) => {
  subjectToken(request, 'identity:revoke_token').revoked = true
  return json(204)
}
