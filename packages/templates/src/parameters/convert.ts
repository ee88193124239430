import { refuse } from '../functions/refuse.ts'
import { isDeeperJson } from '../parse/is-deeper-json.ts'
import { kindOf } from '../python/kind-of.ts'
import { readJson } from '../python/read-json.ts'
import { text } from '../python/text.ts'
import { toBoolean } from '../python/to-boolean.ts'
import { toNumber } from '../python/to-number.ts'
import type { Schema } from './read-schema.ts'

/** A raw value as `get_param` gives it. */
export function convert({ name, type }: Schema, raw: unknown): unknown {
  if (type === 'boolean') return toBoolean(text(raw)) // Heat reads a missing one as the text None
  if (raw === undefined) return refuse('UserParameterMissing', `The Parameter (${name}) was not provided.`)
  if (type === 'number') return toNumber(raw)
  if (type === 'comma_delimited_list') return toList(raw)
  return type === 'json' ? toJson(raw) : text(raw)
}

function toList(raw: unknown): unknown {
  if (Array.isArray(raw)) return raw.map(text)
  if (typeof raw === 'string') return raw === '' ? [] : raw.split(',')
  const reason = `'${kindOf(raw)}' object has no attribute 'split'`
  return refuse('ValueError', `Value must be a comma-delimited list string: ${reason}`)
}

function toJson(raw: unknown): unknown {
  if (typeof raw !== 'string' || raw === '') return raw
  if (isDeeperJson(raw)) return refuse('ValueError', 'Value must be valid JSON: it is nested too deep')
  try {
    return readJson(raw)
  } catch (error) {
    return refuse('ValueError', `Value must be valid JSON: ${(error as Error).message}`)
  }
}
