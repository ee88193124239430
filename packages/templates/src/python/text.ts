import { repr } from './repr.ts'

/** A value as Python's `str` writes it: `True`, `None`, `['a']`. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : repr(value))
