/** Base of every error that heatkit throws on purpose. */
export class CloudError extends Error {
  override readonly name: string = 'CloudError'
  /** Says what happened in one word that does not change between releases. */
  readonly code: string

  constructor(code: string, message: string, facts?: object) {
    super(message)
    this.code = code
    Object.assign(this, facts)
  }
}
