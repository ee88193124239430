import type { Cloud } from '../../cloud.ts'
import { unauthorized } from '../faults.ts'
import { addToken } from '../tokens/add-token.ts'
import type { TokenRecord } from '../tokens/token-record.ts'

/** An unscoped token for whom an identity provider vouches. */
export const federatedToken = (
  cloud: Cloud,
  name: string | undefined,
  via: { provider: string; protocol: string },
): TokenRecord => {
  const user = name === undefined ? undefined : cloud.accounts.users.find((one) => one.name === name)
  if (!user?.enabled) throw unauthorized()
  return addToken(cloud, { methods: [via.protocol], user, scope: { kind: 'unscoped' }, roles: [], federated: via })
}
