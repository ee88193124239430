import { refuse } from '../functions/refuse.ts'
import { kindOf } from './kind-of.ts'
import { repr } from './repr.ts'
import { wholeNumber } from './whole-number.ts'

/** Python's `int`: floats lose their fraction, texts must be whole numbers. */
export function toInt(value: unknown): number | bigint {
  switch (kindOf(value)) {
    case 'int':
      return value as number
    case 'bool':
      return Number(value)
    case 'float':
      return truncate(Number(value))
    case 'str':
      return parse(value as string)
    default:
      return refuse(
        'TypeError',
        `int() argument must be a string, a bytes-like object or a real number, not '${kindOf(value)}'`,
      )
  }
}

function truncate(value: number): number | bigint {
  if (Number.isNaN(value)) refuse('ValueError', 'cannot convert float NaN to integer')
  if (!Number.isFinite(value)) refuse('OverflowError', 'cannot convert float infinity to integer')
  const whole = Math.trunc(value) + 0
  return Number.isSafeInteger(whole) ? whole : BigInt(whole)
}

function parse(text: string): number | bigint {
  const digits = text.trim().replace(/(?<=\d)_(?=\d)/g, '')
  if (/^[-+]?\d{1,4300}$/.test(digits)) return wholeNumber(digits)
  return refuse('ValueError', `invalid literal for int() with base 10: ${repr(text)}`)
}
