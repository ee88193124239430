import { atLeast } from '../at-least.ts'
import { isTruthy } from '../functions/is-truthy.ts'
import { refuse } from '../functions/refuse.ts'
import { text } from '../python/text.ts'
import { checkKeys } from './check-keys.ts'
import type { Constraint } from './constraint.ts'
import { readConstraint } from './read-constraint.ts'

/** A parameter's definition, found to be well formed. */
export interface Schema {
  name: string
  type: string
  /** The type's name in the format, for messages. */
  shownType: string
  default?: unknown
  constraints: Constraint[]
  hidden: boolean
}

/** Reads a definition, in the order in which Heat finds its faults. */
export function readSchema(
  name: string,
  definition: unknown,
  version: string,
  adapt: (constraint: Constraint) => Constraint,
): Schema {
  const withTags = atLeast(version, '2018-03-02')
  const map = checkKeys(definition, withTags ? [...keys, 'tags'] : keys, `parameter (${name})`)
  if (!Object.hasOwn(map, 'type')) invalid(`Missing parameter type for parameter: ${name}`)
  const { type, tags = [], constraints: listed } = map
  if (!Array.isArray(tags)) invalid(`Tags property should be a list for parameter: ${name}`)
  const list = listed ?? []
  if (!Array.isArray(list)) invalid(`Invalid parameter constraints for parameter ${name}, expected a list`)
  const constraints = list.map((constraint: unknown) => adapt(readConstraint(constraint, version)))
  if (typeof type !== 'string' || !types.has(type)) invalid(`Invalid type (${text(type)})`)
  return {
    name,
    type,
    shownType: type,
    constraints,
    hidden: isTruthy(map['hidden'] ?? false),
    default: map['default'] ?? undefined,
  }
}

const keys = ['type', 'description', 'default', 'schema', 'constraints', 'hidden', 'label', 'immutable']
const types = /* @__PURE__ */ new Set(['string', 'number', 'comma_delimited_list', 'json', 'boolean'])
const invalid: (message: string) => never = (message) => refuse('InvalidSchemaError', message)
