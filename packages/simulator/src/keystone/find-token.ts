import type { Cloud } from '../cloud.ts'
import type { TokenRecord } from './token-record.ts'

/** A token that may still be used. */
export const findToken = (cloud: Cloud, secret: string | null): TokenRecord | undefined => {
  const token = secret === null ? undefined : cloud.tokens.get(secret)
  return token && !token.revoked && token.expiresAt > cloud.clock.now() ? token : undefined
}
