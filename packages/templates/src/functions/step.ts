import { own } from '../own.ts'

/** One step into a list, a text or a map as Python takes it: whole numbers count from the end when negative, `true` is 1. */
export function step(value: unknown, key: unknown): unknown {
  if (typeof value === 'string' || Array.isArray(value)) {
    const index = typeof key === 'boolean' ? Number(key) : key
    if (typeof index !== 'number' || !Number.isInteger(index)) return undefined
    return (typeof value === 'string' ? Array.from(value) : value).at(index)
  }
  return typeof key === 'string' ? own(value, key) : undefined
}
