import type { Cloud } from '../../cloud.ts'
import type { User } from '../accounts.ts'
import type { Receipt } from '../records.ts'
import { base64url } from './base64url.ts'

export const addReceipt = (cloud: Cloud, user: User, methods: string[]): Receipt => {
  const now = Math.floor(cloud.clock.now() / 1000) * 1000
  const id = `gAAAAA${cloud.random.text(114, base64url)}`
  const receipt = { id, user, methods, issuedAt: now, expiresAt: now + 300_000 }
  cloud.records.receipts.set(id, receipt)
  return receipt
}
