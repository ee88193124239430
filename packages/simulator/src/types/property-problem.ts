/** A property that Heat would refuse: where, and in Heat's words. */
export class PropertyProblem extends Error {
  override readonly name = 'PropertyProblem'
  readonly path: string

  constructor(path: string, message: string) {
    super(message)
    this.path = path
  }
}
