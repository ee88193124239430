import { refuse } from '../functions/refuse.ts'
import { isDict, isLazy, isOrdering, isSet, isView, type Lazy } from './values.ts'

const mostItems = 200
const quota = 10_000

const tooLarge = (): never => refuse('CollectionTooLargeException', `Collection length exceeds ${mostItems} elements`)

/** Heat's limit on the length of what an expression works through. */
export function limit(value: unknown): Iterable<unknown> {
  if (Array.isArray(value)) return value.length > mostItems ? tooLarge() : value
  if (isSet(value)) return value.set.size > mostItems ? tooLarge() : value.set.values()
  if (isView(value)) return lazily(itemsOf(value))
  return lazily(counted(value as Iterable<unknown>))
}

export function lazily(source: Iterable<unknown>): Lazy {
  const iterator = source[Symbol.iterator]()
  const lazy: Lazy = { next: () => iterator.next(), [Symbol.iterator]: () => lazy }
  return lazy
}

function* counted(source: Iterable<unknown>): Generator<unknown> {
  let count = 0
  for (const item of source) {
    if (count++ >= mostItems) tooLarge()
    yield item
  }
}

export function* itemsOf(value: unknown): Generator<unknown> {
  if (isView(value)) {
    for (const [key, item] of value.dict.values())
      yield value.view === 'items' ? [key, item] : value.view === 'keys' ? key : item
  } else if (isSet(value)) yield* value.set.values()
  else yield* value as Iterable<unknown>
}

/** Heat's limit on the memory that a single value takes in Python, which only texts and lists and large numbers reach. */
export function limitMemory<T>(value: T): T {
  if (sizeOf(value) > quota) refuse('MemoryQuotaExceededException', 'Expression consumed too much memory')
  return value
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return textSize(value)
  if (Array.isArray(value)) return 40 + 8 * value.length
  if (typeof value === 'bigint') return 24 + 4 * Math.ceil(value.toString(16).length / 7.5)
  return isDict(value) || isLazy(value) || isOrdering(value) ? 48 : 28
}

function textSize(text: string): number {
  if (text.length < 2000) return 0
  if (/^[\x00-\x7f]*$/.test(text)) return 49 + text.length
  if (/^[\x00-\xff]*$/.test(text)) return 73 + text.length
  return /[\ud800-\udbff]/.test(text) ? 76 + 4 * Array.from(text).length : 74 + 2 * text.length
}
