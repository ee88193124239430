import { text } from '../python/text.ts'
import { refuse } from '../functions/refuse.ts'
import { checkKeys } from './check-keys.ts'
import type { Constraint } from './constraint.ts'
import { allowedPattern } from './constraints/allowed-pattern.ts'
import { allowedValues } from './constraints/allowed-values.ts'
import { length } from './constraints/length.ts'
import { range } from './constraints/range.ts'
import type { Schema } from './read-schema.ts'

/** Reads a definition of a CFN template as the HOT one that it amounts to. */
export function readCfnSchema(
  name: string,
  definition: unknown,
  adapt: (constraint: Constraint) => Constraint,
): Schema {
  const map = checkKeys(definition, keys, `parameter (${name})`)
  if (!Object.hasOwn(map, 'Type')) invalid(`Missing parameter type for parameter: ${name}`)
  const { Type: written, ConstraintDescription: description } = map
  const described = typeof description === 'string' && description !== '' ? { description } : {}
  const constraints = kinds.flatMap(({ has, read }): Constraint[] =>
    has.some((key) => Object.hasOwn(map, key)) ? [adapt({ ...read(map), ...described })] : [],
  )
  const type = typeof written === 'string' && Object.hasOwn(types, written) ? types[written] : undefined
  if (!type) return invalid(`Invalid type (${text(written)})`)
  return {
    name,
    type,
    shownType: String(written),
    constraints,
    hidden: text(map['NoEcho'] ?? 'false').toLowerCase() === 'true',
    default: map['Default'] ?? undefined,
  }
}

const keys = (
  'Type Default NoEcho AllowedValues AllowedPattern MaxLength MinLength MaxValue MinValue ' +
  'Description ConstraintDescription Label'
).split(' ')

const types: Record<string, string> = {
  String: 'string',
  Number: 'number',
  CommaDelimitedList: 'comma_delimited_list',
  Json: 'json',
  Boolean: 'boolean',
}

type AnyMap = Record<string, unknown>
const kinds: { has: string[]; read: (map: AnyMap) => Constraint }[] = [
  { has: ['MinValue', 'MaxValue'], read: (map) => range.read({ min: map['MinValue'], max: map['MaxValue'] }) },
  { has: ['MinLength', 'MaxLength'], read: (map) => length.read({ min: map['MinLength'], max: map['MaxLength'] }) },
  { has: ['AllowedValues'], read: (map) => allowedValues.read(map['AllowedValues']) },
  { has: ['AllowedPattern'], read: (map) => allowedPattern.read(map['AllowedPattern']) },
]

const invalid: (message: string) => never = (message) => refuse('InvalidSchemaError', message)
