import { refuse } from '../functions/refuse.ts'
import { float } from '../python/float.ts'
import { kindOf } from '../python/kind-of.ts'

type Whole = number | bigint

const isWhole = (value: unknown): value is Whole => kindOf(value) !== 'float'
const whole = (value: bigint): Whole =>
  BigInt(Number(value)) === value && Number.isSafeInteger(Number(value)) ? Number(value) : value
const both = (a: unknown, b: unknown): boolean => isWhole(a) && isWhole(b)
const big = (value: unknown): bigint => BigInt(value as Whole)

/** Python's arithmetic: whole numbers of any size stay whole, and everything else is a float. */
export const add = (a: unknown, b: unknown): unknown =>
  both(a, b) ? whole(big(a) + big(b)) : float(Number(a) + Number(b))
export const subtract = (a: unknown, b: unknown): unknown =>
  both(a, b) ? whole(big(a) - big(b)) : float(Number(a) - Number(b))
export const multiply = (a: unknown, b: unknown): unknown =>
  both(a, b) ? whole(big(a) * big(b)) : float(Number(a) * Number(b))

/** Rounds down when both are whole. */
export function divide(a: unknown, b: unknown): unknown {
  if (!both(a, b)) return Number(b) === 0 ? zero('float division by zero') : float(Number(a) / Number(b))
  if (big(b) === 0n) return zero('integer division or modulo by zero')
  const rest = big(a) % big(b)
  return whole(big(a) / big(b) - (rest !== 0n && rest < 0n !== big(b) < 0n ? 1n : 0n))
}

/** Has the sign of the divisor. */
export function modulo(a: unknown, b: unknown): unknown {
  if (!both(a, b)) {
    if (Number(b) === 0) return zero('float modulo')
    const rest = Number(a) % Number(b)
    return float(rest !== 0 && rest < 0 !== Number(b) < 0 ? rest + Number(b) : rest)
  }
  if (big(b) === 0n) return zero('integer modulo by zero')
  return whole(((big(a) % big(b)) + big(b)) % big(b))
}

export function power(a: unknown, b: unknown, modulus: unknown): unknown {
  if (modulus !== null) return modulo(power(a, b, null), modulus)
  if (!both(a, b) || big(b) < 0n) return float(Number(a) ** Number(b))
  const bits = big(a).toString(2).length * Number(b)
  if (bits > 80_000) refuse('MemoryQuotaExceededException', 'Expression consumed too much memory')
  return whole(big(a) ** big(b))
}

const zero = (message: string): never => refuse('ZeroDivisionError', message)

export const bits = (operator: '&' | '|' | '^', a: unknown, b: unknown): unknown => {
  const [x, y] = [big(a), big(b)]
  return whole(operator === '&' ? x & y : operator === '|' ? x | y : x ^ y)
}

export const shift = (value: unknown, by: unknown): unknown => {
  if (Number(by) > 80_000) refuse('MemoryQuotaExceededException', 'Expression consumed too much memory')
  return whole(big(by) < 0n ? big(value) >> -big(by) : big(value) << big(by))
}
