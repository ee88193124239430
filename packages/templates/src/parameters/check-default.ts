import { refuse } from '../functions/refuse.ts'
import { kindOf } from '../python/kind-of.ts'
import { text } from '../python/text.ts'
import { attempt } from '../functions/attempt.ts'
import { checkConstraints } from './check-constraints.ts'
import type { Schema } from './read-schema.ts'

/** Refuses constraints of the wrong kind and defaults that break them. Heat measures the default as written, not as converted. */
export function checkDefault(schema: Schema): void {
  const { type, shownType, constraints, default: written } = schema
  const misplaced = constraints.find(({ types }) => !types.includes(type))
  if (misplaced) refuse('InvalidSchemaError', `${misplaced.name} constraint invalid for ${shownType}`)
  if (written === undefined) return
  const value = type === 'comma_delimited_list' ? items(written) : written
  const result = attempt(() => checkConstraints(value, schema))
  if ('problem' in result) refuse('InvalidSchemaError', `Invalid default ${text(written)} (${result.problem.message})`)
}

function items(written: unknown): unknown {
  if (Array.isArray(written)) return written.map(text)
  if (typeof written === 'string') return written.split(',')
  const reason = `'${kindOf(written)}' object has no attribute 'split'`
  return refuse('InvalidSchemaError', `Default must be a comma-delimited list string: ${reason}`)
}
