import { pythonStr } from '../python-str.ts'
import { badRequest } from './faults.ts'

/** A whole number from zero up, given as number or text. */
export const extractInteger = (name: string, value: unknown): number | undefined => {
  if (value === null || value === undefined) return undefined
  if (!/^[+-]?\d+$/.test(pythonStr(value).trim())) throw badRequest(`Only integer is acceptable by '${name}'.`)
  const number = Number(value)
  if (number >= 0) return number
  throw badRequest(`Value '${pythonStr(value)}' is invalid for '${name}' which only accepts non-negative integer.`)
}
