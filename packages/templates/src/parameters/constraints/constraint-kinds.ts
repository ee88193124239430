import { allowedPattern } from './allowed-pattern.ts'
import { allowedValues } from './allowed-values.ts'
import type { ConstraintKind } from './constraint-kind.ts'
import { customConstraint } from './custom-constraint.ts'
import { length } from './length.ts'
import { modulo } from './modulo.ts'
import { range } from './range.ts'

/** In the order in which Heat looks for them. */
export const constraintKinds: readonly ConstraintKind[] = [
  modulo,
  range,
  length,
  allowedValues,
  allowedPattern,
  customConstraint,
]
