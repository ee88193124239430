import type { Cloud } from '../../cloud.ts'
import { addToken } from '../tokens/add-token.ts'
import type { TokenRecord } from '../tokens/token-record.ts'
import { federatedUser } from './federated-user.ts'

/** An unscoped token for whom an identity provider vouches. */
export const federatedToken = (
  cloud: Cloud,
  name: string | undefined,
  { provider, protocol }: { provider: string; protocol: string },
): TokenRecord => {
  const user = federatedUser(cloud, name, provider)
  const federated = { provider, protocol, groups: cloud.federation ? [{ id: cloud.federation.groupId }] : [] }
  return addToken(cloud, { methods: [protocol], user, scope: { kind: 'unscoped' }, roles: [], federated })
}
