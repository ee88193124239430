import type { Cloud } from '../../cloud.ts'
import { base64url } from './base64url.ts'
import type { TokenRecord } from './token-record.ts'

/** Issues a token; it never outlives the token or the application credential that it comes of. */
export const addToken = (
  cloud: Cloud,
  facts: Pick<TokenRecord, 'methods' | 'user' | 'scope' | 'roles'> & Partial<TokenRecord>,
  parent?: TokenRecord,
): TokenRecord => {
  const now = Math.floor(cloud.clock.now() / 1000) * 1000
  const token: TokenRecord = {
    secret: `gAAAAA${cloud.random.text(174, base64url)}`,
    auditIds: [cloud.random.text(22, base64url), ...(facts.federated ? [] : (parent?.auditIds.slice(-1) ?? []))],
    issuedAt: now,
    expiresAt: Math.min(
      parent?.expiresAt ?? now + cloud.tokenLifetime * 1000,
      facts.applicationCredential?.expiresAt ?? Infinity,
    ),
    revoked: false,
    ...facts,
  }
  cloud.tokens.set(token.secret, token)
  return token
}
