import { refuse } from '../../functions/refuse.ts'
import { attempt } from '../../functions/attempt.ts'
import { equal } from '../equal.ts'
import { hashOf } from '../hash-of.ts'
import { isTruthy } from '../is-truthy.ts'
import { itemsOf, lazily } from '../limit.ts'
import { add } from '../number.ts'
import type { Lambda, Library, Overload, Tools } from '../overload.ts'
import { type Dict, isDict, isIterable, makeDict, type Ordering } from '../values.ts'

type Items = Iterable<unknown>
const on = (as: Overload['as'], takes: string, run: Overload['run']): Overload => ({ as, takes, run })
const items = (takes: string, run: Overload['run']): Overload => on('method', `collection:iterable ${takes}`, run)
const stop = (): never => refuse('StopIteration', '')

const where = /* @__PURE__ */ items('predicate:lambda', (_: Tools, all: Items, test: Lambda) =>
  lazily(
    (function* () {
      for (const item of all) if (isTruthy(test(item))) yield item
    })(),
  ),
)
const select = /* @__PURE__ */ items('selector:lambda', (_: Tools, all: Items, pick: Lambda) =>
  lazily(
    (function* () {
      for (const item of all) yield pick(item)
    })(),
  ),
)
const take = /* @__PURE__ */ items('count:int', (_: Tools, all: Items, count: number) =>
  lazily(slice(all, 0, Number(count))),
)
const reduce = /* @__PURE__ */ items('selector:lambda seed:any?', (_: Tools, all: Items, step: Lambda, seed: unknown) =>
  fold(all, step, seed),
)
const ordering = (descending: boolean): Overload =>
  items('selector:lambda', ({ call }: Tools, source: Items, pick: Lambda) =>
    ordered(source, [{ select: pick, descending }], (a, b) => isTruthy(call('#operator_<', a, b))),
  )
const refined = (descending: boolean): Overload =>
  on('method', 'collection:ordering selector:lambda', (_: Tools, { source, order, less }: Ordering, pick: Lambda) =>
    ordered(source, [...order, { select: pick, descending }], less),
  )

/** What is asked of collections. */
export const queries = (): Library => ({
  where,
  filter: where,
  select,
  map: select,
  skip: items('count:int', (_: Tools, all: Items, count: number) => lazily(slice(all, Number(count), Infinity))),
  limit: take,
  take,
  append: on('both', 'collection:iterable *args:any', (_: Tools, all: Items, more: unknown[]) =>
    lazily(chain([all, more])),
  ),
  distinct: on(
    'both',
    'collection:iterable keySelector:lambda?',
    (_: Tools, all: Items, key: Lambda = (item) => item) => lazily(distinct(all, key)),
  ),
  enumerate: on('both', 'collection:iterable start:int?', (_: Tools, all: Items, start = 0) =>
    lazily(
      (function* () {
        let index = Number(start)
        for (const item of all) yield [index++, item]
      })(),
    ),
  ),
  any: on(
    'both',
    'collection:iterable predicate:lambda?',
    (_: Tools, all: Items, test: Lambda = () => true) => !every(all, (item) => !isTruthy(test(item))),
  ),
  all: on('both', 'collection:iterable predicate:lambda?', (_: Tools, all: Items, test: Lambda = (item) => item) =>
    every(all, (item) => isTruthy(test(item))),
  ),
  concat: on('both', '*collections:iterable', (_: Tools, all: Items[]) => lazily(chain(all))),
  count: items('', (_: Tools, all: Items) => [...all].length),
  memorize: items('', (_: Tools, all: Items) => [...all]),
  sum: items('initial:any?', ({ call }: Tools, all: Items, seed: unknown) =>
    fold(all, (a, b) => call('#operator_+', a, b), seed),
  ),
  max: items('initial:any?', ({ call }: Tools, all: Items, seed: unknown) =>
    fold(all, (a, b) => call('max', a, b), seed),
  ),
  min: items('initial:any?', ({ call }: Tools, all: Items, seed: unknown) =>
    fold(all, (a, b) => call('min', a, b), seed),
  ),
  first: items('default:any?', (_: Tools, all: Items, other: unknown) => {
    for (const item of all) return item
    return other === undefined ? stop() : other
  }),
  single: items('', (_: Tools, all: Items) => {
    const [first, second] = [...slice(all, 0, 2)]
    if (second !== undefined) refuse('StopIteration', 'Collection contains more than one item')
    return first === undefined ? stop() : first
  }),
  last: items('default:any?', (_: Tools, all: Items, other: unknown) => {
    const list = [...all]
    return list.length > 0 ? list.at(-1) : other === undefined ? stop() : other
  }),
  selectMany: items('selector:lambda', (_: Tools, all: Items, pick: Lambda) =>
    lazily(
      (function* () {
        for (const item of all) {
          const inner = pick(item)
          if (isIterable(inner)) yield* itemsOf(inner)
          else yield inner
        }
      })(),
    ),
  ),
  range: [
    on('function', 'stop:int', (_: Tools, end: number) => lazily(count(0, Number(end), 1))),
    on('function', 'start:int stop:int step:int?', (_: Tools, start: number, end: number, step = 1) =>
      Number(step) === 0
        ? refuse('ValueError', 'range() arg 3 must not be zero')
        : lazily(count(Number(start), Number(end), Number(step))),
    ),
  ],
  sequence: on('function', 'start:int? step:int?', (_: Tools, start = 0, step = 1) =>
    lazily(
      (function* () {
        for (let at: unknown = Number(start); ; at = add(at, Number(step))) yield at
      })(),
    ),
  ),
  orderBy: ordering(false),
  orderByDescending: ordering(true),
  thenBy: refined(false),
  thenByDescending: refined(true),
  groupBy: items(
    'keySelector:lambda valueSelector:lambda? aggregator:lambda?',
    (_: Tools, all: Items, key: Lambda, value: Lambda = (item) => item, aggregate?: Lambda) => {
      const groups: Dict = new Map()
      for (const item of all) {
        const found = value(item)
        const name = key(item)
        const group = groups.get(hashOf(name)) ?? [name, []]
        groups.set(hashOf(name), [group[0], [...(group[1] as unknown[]), found]])
      }
      return aggregate ? lazily(aggregated(groups, aggregate)) : lazily(groups.values())
    },
  ),
  zip: on('method', '*collections:iterable', (_: Tools, all: Items[]) => {
    const lists = all.map((list) => [...list])
    return lazily(rows(lists, Math.min(...lists.map(({ length }) => length)), null))
  }),
  zipLongest: on(
    'method',
    '*collections:iterable *kwargs:names',
    (_: Tools, all: Items[], named: Map<string, unknown>) => {
      const lists = all.map((list) => [...list])
      return lazily(rows(lists, Math.max(...lists.map(({ length }) => length)), named.get('default') ?? null))
    },
  ),
  join: on(
    'method',
    'collection1:iterable collection2:iterable predicate:lambda selector:lambda',
    (_: Tools, left: Items, right: Items, test: Lambda, pick: Lambda) => {
      const others = [...right]
      return lazily(
        (function* () {
          for (const a of left) for (const b of others) if (isTruthy(test(a, b))) yield pick(a, b)
        })(),
      )
    },
  ),
  repeat: on('method', 'value:any times:int?', (_: Tools, value: unknown, times = -1) =>
    lazily(
      (function* () {
        for (let left = Number(times); left !== 0; left--) yield value
      })(),
    ),
  ),
  cycle: items('', (_: Tools, all: Items) => {
    const list = [...all]
    return lazily(
      (function* () {
        while (list.length > 0) yield* list
      })(),
    )
  }),
  takeWhile: items('predicate:lambda', (_: Tools, all: Items, test: Lambda) =>
    lazily(
      (function* () {
        for (const item of all) {
          if (!isTruthy(test(item))) return
          yield item
        }
      })(),
    ),
  ),
  skipWhile: items('predicate:lambda', (_: Tools, all: Items, test: Lambda) =>
    lazily(
      (function* () {
        let open = false
        for (const item of all) {
          open ||= !isTruthy(test(item))
          if (open) yield item
        }
      })(),
    ),
  ),
  indexOf: items('item:any', (_: Tools, all: Items, wanted: unknown) =>
    [...all].findIndex((item) => equal(item, wanted)),
  ),
  lastIndexOf: items('item:any', (_: Tools, all: Items, wanted: unknown) =>
    [...all].findLastIndex((item) => equal(item, wanted)),
  ),
  indexWhere: items('predicate:lambda', (_: Tools, all: Items, test: Lambda) =>
    [...all].findIndex((item) => isTruthy(test(item))),
  ),
  lastIndexWhere: items('predicate:lambda', (_: Tools, all: Items, test: Lambda) =>
    [...all].findLastIndex((item) => isTruthy(test(item))),
  ),
  slice: items('length:int', (_: Tools, all: Items, length: number) => {
    const list = [...all]
    const size = Number(length)
    return size <= 0
      ? []
      : Array.from({ length: Math.ceil(list.length / size) }, (_part, index) =>
          list.slice(index * size, (index + 1) * size),
        )
  }),
  splitAt: items('index:int', (_: Tools, all: Items, index: number) => {
    const list = [...all]
    return [list.slice(0, Number(index)), list.slice(Number(index))]
  }),
  splitWhere: items('predicate:lambda', (_: Tools, all: Items, test: Lambda) => split([...all], test)),
  sliceWhere: items('predicate:lambda', (_: Tools, all: Items, test: Lambda) => runs([...all], test)),
  aggregate: reduce,
  reduce,
  accumulate: items('selector:lambda seed:any?', (_: Tools, all: Items, step: Lambda, seed: unknown) =>
    lazily(accumulated(all, step, seed)),
  ),
  reverse: items('', (_: Tools, all: Items) => lazily([...all].toReversed())),
  mergeWith: on(
    'method',
    'dict:mapping another:mapping listMerger:lambda? itemMerger:lambda? maxLevels:int?',
    (
      _: Tools,
      a: Dict,
      b: Dict,
      lists: Lambda = (x, y) => [...distinct([...(x as Items), ...(y as Items)], (item) => item)],
      one: Lambda = (_x, y) => y,
      levels = 0,
    ) => merge(a, b, { lists, one }, Number(levels)),
  ),
  generate: on(
    'function',
    'initial:any predicate:lambda producer:lambda selector:lambda? decycle:bool?',
    (_: Tools, initial: unknown, test: Lambda, next: Lambda, pick: Lambda = (item) => item, decycle = false) =>
      lazily(
        (function* () {
          const seen = new Set<string>()
          for (let item = initial; isTruthy(test(item)); item = next(item)) {
            if (decycle && seen.has(hashOf(item))) return
            if (decycle) seen.add(hashOf(item))
            yield pick(item)
          }
        })(),
      ),
  ),
  defaultIfEmpty: items('default:iterable', (_: Tools, all: Items, other: Items) => {
    const list = [...all]
    return list.length > 0 ? list : other
  }),
})

function* slice(all: Items, from: number, to: number): Generator<unknown> {
  if (from < 0 || to < 0)
    refuse('ValueError', 'Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
  let index = 0
  if (to === 0) return
  for (const item of all) {
    if (index >= from) yield item
    if (++index >= to) return
  }
}

function* chain(all: Items[]): Generator<unknown> {
  for (const part of all) yield* part
}

function* distinct(all: Items, key: Lambda): Generator<unknown> {
  const seen = new Set<string>()
  for (const item of all) {
    const hash = hashOf(key(item))
    if (!seen.has(hash)) yield item
    seen.add(hash)
  }
}

function every(all: Items, test: (item: unknown) => boolean): boolean {
  for (const item of all) if (!test(item)) return false
  return true
}

function fold(all: Items, step: Lambda, seed: unknown): unknown {
  let total = seed
  for (const item of all) total = total === undefined ? item : step(total, item)
  return total === undefined ? refuse('TypeError', 'reduce() of empty iterable with no initial value') : total
}

function* accumulated(all: Items, step: Lambda, seed: unknown): Generator<unknown> {
  let total = seed
  if (total !== undefined) yield total
  for (const item of all) {
    total = total === undefined ? item : step(total, item)
    yield total
  }
  if (total === undefined) refuse('TypeError', 'accumulate() of empty sequence with no initial value')
}

function* count(start: number, end: number, step: number): Generator<unknown> {
  for (let at = start; step > 0 ? at < end : at > end; at += step) yield at
}

function* rows(lists: unknown[][], length: number, fill: unknown): Generator<unknown> {
  for (let index = 0; index < length; index++) yield lists.map((list) => (index < list.length ? list[index] : fill))
}

/** Compares as the expression's own `<` does, so what cannot be compared is refused; keeps the order of equals. */
function ordered(source: Items, order: Ordering['order'], less: Ordering['less']): Ordering {
  const compare = (a: unknown, b: unknown): number => {
    for (const { select: pick, descending } of order) {
      const [left, right] = [pick(a), pick(b)]
      const sign = less(left, right) ? -1 : less(right, left) ? 1 : 0
      if (sign !== 0) return descending ? -sign : sign
    }
    return 0
  }
  const list = [...source]
  return { source: list, order, less, [Symbol.iterator]: () => list.toSorted(compare)[Symbol.iterator]() }
}

/** An aggregator works on a group's values, or, where it cannot, on the pair of key and values, as it once did. */
function* aggregated(groups: Dict, aggregate: Lambda): Generator<unknown> {
  let failed = false
  for (const [key, values] of groups.values()) {
    const result = failed ? undefined : attempt(() => aggregate(values))
    if (result && 'value' in result) {
      yield [key, result.value]
      continue
    }
    failed = true
    const old = attempt(() => aggregate([key, values]))
    if ('value' in old && Array.isArray(old.value) && old.value.length === 2) yield old.value
    else if (result) refuse(result.problem.type, result.problem.message)
    else stop()
  }
}

function split(list: unknown[], test: Lambda): unknown[][] {
  const parts: unknown[][] = [[]]
  for (const item of list) {
    if (isTruthy(test(item))) parts.push([])
    else parts.at(-1)?.push(item)
  }
  return parts.at(-1)?.length === 0 ? parts.slice(0, -1) : parts
}

function runs(list: unknown[], test: Lambda): unknown[][] {
  const parts: unknown[][] = []
  let before: unknown
  for (const [index, item] of list.entries()) {
    const now = test(item)
    if (index === 0 || !equal(now, before)) parts.push([])
    parts.at(-1)?.push(item)
    before = now
  }
  return parts
}

function merge(a: Dict, b: Dict, by: { lists: Lambda; one: Lambda }, levels: number): Dict {
  const result = [...a].map(([hash, [key, left]]): [unknown, unknown] => {
    const other = b.get(hash)
    if (!other) return [key, left]
    const [, right] = other
    if (levels !== 1 && isDict(right)) {
      if (!isDict(left)) return cannotMerge()
      return [key, merge(left, right, by, levels === 0 ? 0 : levels - 1)]
    }
    if (levels !== 1 && Array.isArray(right)) return Array.isArray(left) ? [key, by.lists(left, right)] : cannotMerge()
    return [key, by.one(left, right)]
  })
  return makeDict([...result, ...[...b].filter(([hash]) => !a.has(hash)).map(([, pair]) => pair)])
}

const cannotMerge = (): never => refuse('TypeError', 'Cannot merge values of different kinds')
