import type { TokenRecord } from './token-record.ts'

/** What a sign-in has a right to. */
export type Grant = Pick<TokenRecord, 'user' | 'scope' | 'roles'> &
  Partial<Pick<TokenRecord, 'applicationCredential' | 'trust' | 'federated'>>
