import { refuse } from '../functions/refuse.ts'
import { attempt } from '../functions/attempt.ts'
import { checkConstraints } from './check-constraints.ts'
import { convert } from './convert.ts'
import type { Schema } from './read-schema.ts'
import type { UncheckedConstraint } from './unchecked-constraint.ts'

/** Refuses a value that cannot be converted or that a constraint does not allow; gives the checks that are left. */
export function checkValue(schema: Schema, raw: unknown): UncheckedConstraint[] {
  const { name, type, constraints } = schema
  if (raw === undefined) refuse('UserParameterMissing', `The Parameter (${name}) was not provided.`)
  const converted = attempt(() => convert(schema, raw))
  if ('problem' in converted) refuse('StackValidationFailed', converted.problem.message)
  const value = type === 'json' || type === 'comma_delimited_list' ? converted.value : raw
  const checked = attempt(() => checkConstraints(value, schema))
  if ('problem' in checked) {
    const { type: kind, message } = checked.problem
    refuse(kind === 'ValueError' ? 'StackValidationFailed' : kind, message)
  }
  return constraints.flatMap(({ unchecked, description }) =>
    unchecked ? [{ parameter: name, ...unchecked, value, ...(description && { description }) }] : [],
  )
}
