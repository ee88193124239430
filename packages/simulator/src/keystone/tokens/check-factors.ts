import type { Cloud } from '../../cloud.ts'
import type { User } from '../accounts.ts'
import { ReceiptRefusal } from '../receipt-refusal.ts'
import { addReceipt } from './add-receipt.ts'
import { supportedMethods } from '../methods/supported-methods.ts'

/** Refuses with a receipt a user whose rules want more methods than these. */
export const checkFactors = (cloud: Cloud, user: User, done: string[]): void => {
  const { multi_factor_auth_enabled: enabled, multi_factor_auth_rules: given } = user.options
  if (enabled === false || !Array.isArray(given)) return
  const rules = (given as string[][])
    .map((rule) => rule.filter((method) => supportedMethods(cloud).includes(method)))
    .filter((rule) => rule.length > 0)
  if (rules.length === 0 || rules.some((rule) => rule.every((method) => done.includes(method)))) return
  const begun = rules.filter((rule) => rule.some((method) => done.includes(method)))
  throw new ReceiptRefusal(addReceipt(cloud, user, done), begun)
}
