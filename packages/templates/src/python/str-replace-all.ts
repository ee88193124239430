import { limitText } from '../functions/limit-text.ts'
import { refuse } from '../functions/refuse.ts'
import { kindOf } from './kind-of.ts'

/** Python's `str.replace`: an empty key stands between all signs. */
export function strReplaceAll(source: string, key: unknown, value: unknown): string {
  if (typeof key !== 'string')
    return refuse('TypeError', `replace() argument 1 must be str, not ${key === null ? 'None' : kindOf(key)}`)
  if (typeof value !== 'string')
    return refuse('TypeError', `replace() argument 2 must be str, not ${value === null ? 'None' : kindOf(value)}`)
  const pieces = key === '' ? ['', ...Array.from(source), ''] : source.split(key)
  limitText(source.length + (pieces.length - 1) * value.length)
  return pieces.join(value)
}
