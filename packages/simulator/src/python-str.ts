import { pythonRepr } from './python-repr.ts'

/** A value as Python's `str` prints it: text without quotes. */
export const pythonStr = (value: unknown): string => (typeof value === 'string' ? value : pythonRepr(value))
