import { keystoneTime } from '../clock/keystone-time.ts'
import { json } from '../http/json.ts'
import type { ReceiptRefusal } from './receipt-refusal.ts'

/** 401, without the header that every other 401 of Keystone has. */
export const receiptAnswer = ({ receipt, rules }: ReceiptRefusal): Response => {
  const { id, methods, user, issuedAt, expiresAt } = receipt
  const shown = {
    methods,
    user: { id: user.id, name: user.name, domain: user.domain },
    expires_at: keystoneTime(expiresAt),
    issued_at: keystoneTime(issuedAt),
  }
  return json(401, { receipt: shown, required_auth_methods: rules }, { 'Openstack-Auth-Receipt': id })
}
