import type { Constraint } from '../constraint.ts'

export interface ConstraintKind {
  key: string
  since: string
  read: (definition: unknown) => Constraint
}
