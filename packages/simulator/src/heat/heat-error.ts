/** Thrown inside Heat's handlers, answered as `{ code, title, explanation, error }`; without a message as Heat does for "unsafe" ones. */
export class HeatError extends Error {
  override readonly name = 'HeatError'
  readonly status: number
  readonly type: string

  constructor(status: number, type: string, message = '') {
    super(message)
    this.status = status
    this.type = type
  }
}
