import { badRequest } from './faults.ts'

/** A whole number from zero up, given as number or text. */
export const extractInteger = (name: string, value: unknown): number | undefined => {
  if (value === null || value === undefined) return undefined
  if (!/^[+-]?\d+$/.test(String(value).trim())) throw badRequest(`Only integer is acceptable by '${name}'.`)
  const number = Number(value)
  if (number >= 0) return number
  throw badRequest(`Value '${String(value)}' is invalid for '${name}' which only accepts non-negative integer.`)
}
