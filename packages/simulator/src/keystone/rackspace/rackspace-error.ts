/** Thrown inside Rackspace's handlers, answered as `{ unauthorized: { code, message } }` and the like. */
export class RackspaceError extends Error {
  override readonly name = 'RackspaceError'
  readonly kind: 'unauthorized' | 'badRequest'
  readonly headers: Record<string, string>

  constructor(kind: RackspaceError['kind'], message: string, headers: Record<string, string> = {}) {
    super(message)
    this.kind = kind
    this.headers = headers
  }

  get status(): number {
    return this.kind === 'unauthorized' ? 401 : 400
  }
}
