import { forbidden } from '../faults.ts'
import { isAdmin } from '../is-admin.ts'
import { KeystoneError } from '../keystone-error.ts'
import type { KeystoneRequest } from '../keystone-request.ts'
import { findToken } from './find-token.ts'
import type { TokenRecord } from './token-record.ts'

/** The token that a request asks about. */
export const subjectToken = ({ cloud, headers, caller }: KeystoneRequest, action: string): TokenRecord => {
  const asking = caller()
  const secret = headers.get('X-Subject-Token')
  if (!secret)
    throw action === 'identity:revoke_token' ? forbidden(action) : new KeystoneError(404, 'No token in the request')
  if (!cloud.tokens.has(secret)) throw new KeystoneError(404, 'Could not recognize Fernet token')
  const subject = findToken(cloud, secret)
  // a service that knows nothing of access rules must not take the token for one without
  const ruled = subject?.applicationCredential?.accessRules && !headers.has('OpenStack-Identity-Access-Rules')
  if (!subject || ruled) throw new KeystoneError(404, 'Failed to validate token')
  if (subject.user !== asking.user && !isAdmin(asking)) throw forbidden(action)
  return subject
}
