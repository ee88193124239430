import type { Pattern } from '../pattern/compile.ts'
import { isPlain } from './is-plain.ts'
import { hashOf } from './hash-of.ts'
import type { Scope } from './overload.ts'

/** YAQL's values are those of templates, where lists are arrays, and these; a map is a Dict here, because its keys may be anything. */
export type Dict = Map<string, [key: unknown, value: unknown]>
export interface SetValue {
  set: Map<string, unknown>
}
/** What `keys()`, `values()` and `items()` give. */
export interface View {
  view: 'keys' | 'values' | 'items'
  dict: Dict
}
/** Computed as it is asked for. */
export interface Lazy {
  next: () => IteratorResult<unknown, unknown>
  [Symbol.iterator]: () => Iterator<unknown, unknown>
}
/** What `orderBy` gives, which `thenBy` refines. */
export interface Ordering {
  source: Iterable<unknown>
  order: { select: (item: unknown) => unknown; descending: boolean }[]
  less: (a: unknown, b: unknown) => boolean
  [Symbol.iterator]: () => Iterator<unknown, unknown>
}
export interface RegexValue {
  regex: Pattern
}

export const isDict = (value: unknown): value is Dict => value instanceof Map
export const isSet = (value: unknown): value is SetValue => isPlain(value) && 'set' in value
export const isView = (value: unknown): value is View => isPlain(value) && 'view' in value
export const isLazy = (value: unknown): value is Lazy => isPlain(value) && 'next' in value
export const isOrdering = (value: unknown): value is Ordering => isPlain(value) && 'order' in value
export const isRegex = (value: unknown): value is RegexValue => isPlain(value) && 'regex' in value
export const isScope = (value: unknown): value is Scope => isPlain(value) && 'variables' in value
export const isIterable = (value: unknown): boolean =>
  Array.isArray(value) || isSet(value) || isView(value) || isLazy(value) || isOrdering(value)

export const makeDict = (entries: Iterable<readonly [unknown, unknown]>): Dict => {
  const dict: Dict = new Map()
  for (const [key, value] of entries) dict.set(hashOf(key), [dict.get(hashOf(key))?.[0] ?? key, value])
  return dict
}

export const makeSet = (items: Iterable<unknown>): SetValue => {
  const set = new Map<string, unknown>()
  for (const item of items) if (!set.has(hashOf(item))) set.set(hashOf(item), item)
  return { set }
}
