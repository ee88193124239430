import { refuse } from '../../functions/refuse.ts'
import { equal } from '../../python/equal.ts'
import { jsonText } from '../../python/json-text.ts'
import { text } from '../../python/text.ts'
import { toBoolean } from '../../python/to-boolean.ts'
import { toNumber } from '../../python/to-number.ts'
import { attempt } from '../../functions/attempt.ts'
import type { ConstraintKind } from './constraint-kind.ts'

export const allowedValues: ConstraintKind = {
  key: 'allowed_values',
  since: '2013-05-23',
  read(definition) {
    if (!Array.isArray(definition)) return refuse('InvalidSchemaError', 'AllowedValues must be a list')
    const allowed: unknown[] = definition
    return {
      name: 'AllowedValues',
      types: ['string', 'number', 'boolean', 'comma_delimited_list'],
      check: (value, type) =>
        allows(allowed, value, type)
          ? undefined
          : `${jsonText(value)} is not an allowed value [${allowed.map((item) => jsonText(item)).join(', ')}]`,
    }
  },
}

/** Of a list every item must be allowed, as it is; anything else is compared as a value of the parameter's type. */
function allows(allowed: unknown[], value: unknown, type: string): boolean {
  if (Array.isArray(value)) return value.every((item) => allowed.some((known) => equal(known, item)))
  const known = allowed.map((item) => typed(item, type))
  const wanted = typed(value, type)
  return known.some((item) => equal(item, wanted))
}

function typed(value: unknown, type: string): unknown {
  if (type === 'string') return text(value)
  if (type !== 'number' && type !== 'boolean') return value
  const result = attempt(() => (type === 'number' ? toNumber(value) : toBoolean(text(value))))
  if ('value' in result) return result.value
  if (result.problem.type !== 'ValueError') return refuse(result.problem.type, result.problem.message)
  return refuse('ValueError', `Value "${text(value)}" is invalid for data type "${type}".`)
}
