/** Text that is no YAML to Heat. */
export class Unreadable extends Error {
  rule: string
  offset: number
  constructor(rule: string, message: string, offset: number) {
    super(message)
    this.rule = rule
    this.offset = offset
  }
}
