import { isMap } from '../is-map.ts'
import { equal, scalar } from './equal.ts'

/** Values to look others up in, as Python's `in` does, but not one by one where they are plain. */
export interface Collection {
  has: (value: unknown) => boolean
  add: (value: unknown) => void
}

export function collection(values: readonly unknown[] = []): Collection {
  const plain = new Set<unknown>()
  const nested: unknown[] = []
  const isNested = (value: unknown): boolean => Array.isArray(value) || isMap(value)
  const add = (value: unknown): unknown => (isNested(value) ? nested.push(value) : plain.add(scalar(value)))
  for (const value of values) add(value)
  return {
    add,
    has: (value) => (isNested(value) ? nested.some((known) => equal(known, value)) : plain.has(scalar(value))),
  }
}
