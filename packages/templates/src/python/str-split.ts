import { refuse } from '../functions/refuse.ts'
import { kindOf } from './kind-of.ts'

/** Python's `str.split`: at white space without a delimiter. */
export function strSplit(source: unknown, delimiter: unknown): string[] {
  if (typeof source !== 'string') refuse('AttributeError', `'${kindOf(source)}' object has no attribute 'split'`)
  if (delimiter === null) return source.split(/[\s\x1c-\x1f\x85]+/).filter((item) => item !== '')
  if (typeof delimiter !== 'string') refuse('TypeError', `must be str or None, not ${kindOf(delimiter)}`)
  if (delimiter === '') refuse('ValueError', 'empty separator')
  return source.split(delimiter)
}
