import { forbidden } from '../faults.ts'
import { KeystoneError } from '../keystone-error.ts'
import { findToken } from '../tokens/find-token.ts'
import type { Method } from './method.ts'

export const token: Method = (cloud, { id }) => {
  if (typeof id !== 'string')
    throw new KeystoneError(400, "Invalid input for field 'identity/token': 'id' is a required property")
  if (!cloud.tokens.has(id)) throw new KeystoneError(404, 'Could not recognize Fernet token')
  const parent = findToken(cloud, id)
  if (!parent || parent.applicationCredential?.accessRules) throw new KeystoneError(404, 'Failed to validate token')
  if (parent.applicationCredential) throw forbidden('Using a delegated token to create another token is not allowed.')
  if (parent.trust)
    throw forbidden('Using trust-scoped token to create another token. Create a new trust-scoped token instead')
  return { user: parent.user, parent }
}
