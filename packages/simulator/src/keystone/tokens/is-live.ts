import type { Cloud } from '../../cloud.ts'
import type { TokenRecord } from './token-record.ts'

/** Whether a token still works; what it was made with may be gone. */
export const isLive = (cloud: Cloud, token: TokenRecord): boolean =>
  !token.revoked &&
  token.expiresAt > cloud.clock.now() &&
  token.user.enabled &&
  cloud.accounts.users.includes(token.user)
