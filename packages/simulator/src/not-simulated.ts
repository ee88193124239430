/** What the real service does and the simulator does not; answered with 501, never with a made-up success. */
export class NotSimulated extends Error {
  override readonly name = 'NotSimulated'

  constructor(what: string) {
    super(`The simulator does not know ${what}.`)
  }
}
