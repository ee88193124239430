/** A check that is the caller's. */
export interface UncheckedConstraint {
  parameter: string
  kind: 'custom_constraint' | 'allowed_pattern'
  /** The constraint's name, such as `nova.flavor`, or the pattern. */
  constraint: string
  value: unknown
  /** Replaces Heat's message. */
  description?: string
}
