import type { Cloud } from '../../cloud.ts'
import type { User } from '../accounts.ts'
import type { ApplicationCredential } from '../records.ts'
import type { TokenRecord } from '../tokens/token-record.ts'

/** What one method of a sign-in proves. */
export interface Proof {
  user: User
  /** The token that it was proved with. */
  parent?: TokenRecord
  applicationCredential?: ApplicationCredential
}

/** Checks the data of one method, and throws where they prove nothing. */
export type Method = (cloud: Cloud, data: Record<string, unknown>) => Proof | Promise<Proof>
