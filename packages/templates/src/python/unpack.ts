import { isCall } from '../functions/call.ts'
import { refuse } from '../functions/refuse.ts'
import { isMap } from '../is-map.ts'
import { kindOf } from './kind-of.ts'

/** The items of something that Python unpacks into so many names; anything else is Python's complaint, as a TypeError or ValueError. */
export function unpack(value: unknown, count: number): unknown[] {
  const items = isCall(value) ? undefined : iterate(value)
  if (!items)
    return refuse('TypeError', `cannot unpack non-iterable ${isCall(value) ? value.name : kindOf(value)} object`)
  if (items.length > count) refuse('ValueError', `too many values to unpack (expected ${count})`)
  if (items.length < count) refuse('ValueError', `not enough values to unpack (expected ${count}, got ${items.length})`)
  return items
}

function iterate(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (typeof value === 'string') return Array.from(value)
  return isMap(value) ? Object.keys(value) : undefined
}
