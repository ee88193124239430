import type { Cloud } from '../../cloud.ts'
import type { TokenRecord } from './token-record.ts'

/** What a token was made with and what is there no more, in Keystone's words. */
export const lostOrigin = ({ records }: Cloud, { applicationCredential, trust }: TokenRecord): string | undefined => {
  if (applicationCredential && !records.applicationCredentials.has(applicationCredential.id))
    return `Application Credential: ${applicationCredential.id}`
  return trust && !records.trusts.has(trust.id) ? `trust: ${trust.id}` : undefined
}
