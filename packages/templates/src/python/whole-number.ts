/** A whole number of any sign. Python refuses more than 4,300 digits, because reading them takes quadratic time. */
export function wholeNumber(digits: string): number | bigint {
  if (digits.length > 4300) throw new RangeError('Exceeds the limit (4300 digits) for integer string conversion')
  const value = Number(digits)
  return Number.isSafeInteger(value) ? value + 0 : BigInt(digits.replace('+', ''))
}
