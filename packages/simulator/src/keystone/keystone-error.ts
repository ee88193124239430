/** Thrown inside Keystone's handlers, answered as `{ error: { code, title, message } }`. */
export class KeystoneError extends Error {
  override readonly name = 'KeystoneError'
  readonly status: number
  readonly identity: Record<string, unknown> | undefined

  constructor(status: number, message: string, identity?: Record<string, unknown>) {
    super(message)
    this.status = status
    this.identity = identity
  }
}
