/** A constraint as read from a definition. */
export interface Constraint {
  /** Heat's class, which its messages name. */
  name: string
  /** The parameter types that it can constrain. */
  types: string[]
  /** What is wrong with a value of a parameter of this type; undefined when nothing is. */
  check?: (value: unknown, type: string) => string | undefined
  /** Set where the check is the caller's. */
  unchecked?: { kind: 'custom_constraint' | 'allowed_pattern'; constraint: string }
  /** Replaces Heat's message. */
  description?: string
}
