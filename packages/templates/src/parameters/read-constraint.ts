import { atLeast } from '../at-least.ts'
import { isTruthy } from '../functions/is-truthy.ts'
import { refuse } from '../functions/refuse.ts'
import { text } from '../python/text.ts'
import { checkKeys } from './check-keys.ts'
import type { Constraint } from './constraint.ts'
import { constraintKinds } from './constraints/constraint-kinds.ts'

/** One item of a list of constraints. Of several kinds in it Heat takes the first that it looks for, and forgets the others. */
export function readConstraint(definition: unknown, version: string): Constraint {
  const keys = ['description', ...constraintKinds.map(({ key }) => key)]
  const map = checkKeys(definition, keys, 'parameter constraints')
  const kind = constraintKinds.find(({ key, since }) => Object.hasOwn(map, key) && atLeast(version, since))
  if (!kind) return refuse('InvalidSchemaError', 'No constraint expressed')
  const { description } = map
  return { ...kind.read(map[kind.key]), ...(isTruthy(description) && { description: text(description) }) }
}
