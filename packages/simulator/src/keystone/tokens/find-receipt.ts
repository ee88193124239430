import type { Cloud } from '../../cloud.ts'
import type { User } from '../accounts.ts'
import { KeystoneError } from '../keystone-error.ts'
import type { Receipt } from '../records.ts'

/** What a user has been through already; a receipt is good for five minutes, however often it is used. */
export const findReceipt = (cloud: Cloud, id: string, user: User): Receipt => {
  const receipt = cloud.records.receipts.get(id)
  if (!receipt || receipt.user !== user || receipt.expiresAt <= cloud.clock.now())
    throw new KeystoneError(401, `Could not find auth receipt: ${id}.`)
  return receipt
}
