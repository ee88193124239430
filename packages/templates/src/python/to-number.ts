import { refuse } from '../functions/refuse.ts'
import { float } from './float.ts'
import { kindOf } from './kind-of.ts'
import { repr } from './repr.ts'
import { wholeNumber } from './whole-number.ts'

/** Python's `int`, else its `float`, of a text. Numbers and booleans stay as they are. */
export function toNumber(value: unknown): number | bigint | boolean {
  const kind = kindOf(value)
  if (kind === 'int' || kind === 'float' || kind === 'bool') return value as number
  if (typeof value !== 'string') {
    const wanted = 'a string, a bytes-like object or a real number'
    return refuse('TypeError', `int() argument must be ${wanted}, not '${kind}'`)
  }
  const digits = value.trim().replace(/(?<=\d)_(?=\d)/g, '')
  if (/^[-+]?\d{1,4300}$/.test(digits)) return wholeNumber(digits)
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(digits)) return float(Number(digits)) as number
  const word = /^([-+]?)(inf|infinity|nan)$/i.exec(digits)
  if (!word) return refuse('ValueError', `could not convert string to float: ${repr(value)}`)
  if (word[2]?.toLowerCase() === 'nan') return Number.NaN
  return word[1] === '-' ? -Infinity : Infinity
}
