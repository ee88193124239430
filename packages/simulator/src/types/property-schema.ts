/** A property as Heat's schema describes it, less the prose. */
export interface PropertySchema {
  type: 'string' | 'integer' | 'number' | 'boolean' | 'map' | 'list' | 'any'
  required?: true
  /** Taken for old templates' sake, and not told of. */
  hidden?: true
  /** An update may change it in place. */
  update?: true
  default?: unknown
  constraints?: readonly Constraint[]
  /** Of a map's members by name, or of a list's items under `*`. */
  schema?: Readonly<Record<string, PropertySchema>>
}

export type Constraint =
  | { range: { min?: number; max?: number } }
  | { length: { min?: number; max?: number } }
  | { allowed_values: readonly unknown[] }
  | { allowed_pattern: string }
  | { custom_constraint: string }
