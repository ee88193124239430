import type { Receipt } from './records.ts'

/** Thrown when a user has to go through more methods, answered with the receipt. */
export class ReceiptRefusal extends Error {
  override readonly name = 'ReceiptRefusal'
  readonly receipt: Receipt
  readonly rules: string[][]

  constructor(receipt: Receipt, rules: string[][]) {
    super('Another factor is wanted.')
    this.receipt = receipt
    this.rules = rules
  }
}
