import type { Cloud } from '../../cloud.ts'
import type { User } from '../accounts.ts'

export const revokeTokensOf = (cloud: Cloud, user: User): void => {
  for (const token of cloud.tokens.values()) if (token.user === user) token.revoked = true
}
