import { refuse } from '../../functions/refuse.ts'
import { repr } from '../../python/repr.ts'
import { equal } from '../equal.ts'
import { hashOf } from '../hash-of.ts'
import { itemsOf, lazily, limitMemory } from '../limit.ts'
import type { Lambda, Library, Overload, Tools } from '../overload.ts'
import { show } from '../show.ts'
import { type Dict, isDict, isIterable, isLazy, isSet, makeDict, makeSet, type SetValue } from '../values.ts'

type Items = Iterable<unknown>

const on = (as: Overload['as'], takes: string, run: Overload['run']): Overload => ({ as, takes, run })
const missing = (key: unknown): never => refuse('KeyError', typeof key === 'string' ? repr(key) : show(key))
const get = (dict: Dict, key: unknown): unknown => {
  const found = dict.get(hashOf(key))
  return found ? found[1] : missing(key)
}
const getOr = (dict: Dict, key: unknown, fallback: unknown): unknown => {
  const found = dict.get(hashOf(key))
  return found ? found[1] : fallback
}
const without = (dict: Dict, keys: Items): Dict => {
  const gone = new Set([...keys].map(hashOf))
  return new Map([...dict].filter(([hash]) => !gone.has(hash)))
}

/** Lists, maps and sets. */
export const collections = (): Library => ({
  list: on('function', '*args:any', (_: Tools, args: unknown[]) => limitMemory([...opened(args)])),
  set: [
    on('function', '*args:any', (_: Tools, args: unknown[]) => makeSet(opened(args))),
    on('method', 'd:mapping key:any value:any', (_: Tools, dict: Dict, key: unknown, value: unknown) =>
      makeDict([...dict.values(), [key, value]]),
    ),
    on('method', 'd:mapping replacements:mapping', (_: Tools, dict: Dict, other: Dict) =>
      makeDict([...dict.values(), ...other.values()]),
    ),
    {
      ...on('method', 'd:mapping *args:rule', (_: Tools, dict: Dict, rules: { source: Lambda; target: Lambda }[]) =>
        makeDict([...dict.values(), ...rules.map(({ source, target }) => [source(), target()] as const)]),
      ),
      plain: true,
    },
  ],
  flatten: on('method', 'collection:iterable', (_: Tools, items: Items) => lazily(flattened(items))),
  toList: on('method', 'collection:iterable', (_: Tools, items: Items) => (Array.isArray(items) ? items : [...items])),
  toSet: on('method', 'collection:iterable', (_: Tools, items: Items) => makeSet(items)),
  dict: {
    ...on('function', 'items:iterable', (_: Tools, items: Items) => makeDict([...items].map(pairOf))),
    plain: true,
  },
  toDict: on(
    'method',
    'collection:iterable keySelector:lambda valueSelector:lambda?',
    (_: Tools, items: Items, key: Lambda, value: Lambda = (item) => item) =>
      makeDict([...items].map((item) => [key(item), value(item)] as const)),
  ),
  '#indexer': [
    on('function', 'd:mapping key:any', (_: Tools, dict: Dict, key: unknown) => get(dict, key)),
    on('function', 'd:mapping key:any default:any', (_: Tools, dict: Dict, key: unknown, other: unknown) =>
      getOr(dict, key, other),
    ),
    on(
      'function',
      'list:sequence index:int',
      (_: Tools, list: unknown[], index: number) =>
        list[Number(index) < 0 ? list.length + Number(index) : Number(index)] ?? absent(list, Number(index)),
    ),
  ],
  get: on('method', 'd:mapping key:any default:any?', (_: Tools, dict: Dict, key: unknown, other: unknown = null) =>
    getOr(dict, key, other),
  ),
  keys: on('method', 'd:mapping', (_: Tools, dict: Dict) => ({ view: 'keys', dict })),
  values: on('method', 'd:mapping', (_: Tools, dict: Dict) => ({ view: 'values', dict })),
  items: on('method', 'd:mapping', (_: Tools, dict: Dict) => ({ view: 'items', dict })),
  '#operator_in': [
    on('function', 'value:any collection:iterable', (_: Tools, value: unknown, items: Items) => has(items, value)),
    on('function', 'left:string right:string', (_: Tools, part: string, whole: string) => whole.includes(part)),
  ],
  contains: on('method', 'collection:iterable value:any', (_: Tools, items: Items, value: unknown) =>
    has(items, value),
  ),
  containsKey: on('method', 'd:mapping key:any', (_: Tools, dict: Dict, key: unknown) => dict.has(hashOf(key))),
  containsValue: on('method', 'd:mapping value:any', (_: Tools, dict: Dict, value: unknown) =>
    [...dict.values()].some(([, item]) => equal(item, value)),
  ),
  len: [
    on('both', 'd:mapping', (_: Tools, dict: Dict) => dict.size),
    on('both', 'sequence:sequence', (_: Tools, list: unknown[]) => list.length),
    on('both', 's:setlike', (_: Tools, set: unknown) => [...itemsOf(set)].length),
    on('both', 'collection:iterator', (_: Tools, items: Items) => [...items].length),
    on('both', 'string:string', (_: Tools, text: string) => Array.from(text).length),
  ],
  isList: on('function', 'arg:any', (_: Tools, value: unknown) => Array.isArray(value)),
  isDict: on('function', 'arg:any', (_: Tools, value: unknown) => isDict(value)),
  isSet: on('function', 'arg:any', (_: Tools, value: unknown) => isSet(value)),
  isIterable: on('function', 'value:any', (_: Tools, value: unknown) => isIterable(value)),
  delete: [
    on('method', 'd:mapping *keys:any', (_: Tools, dict: Dict, keys: unknown[]) => without(dict, keys)),
    on('method', 'collection:iterable position:int count:int?', (_: Tools, items: Items, position: number, count = 1) =>
      [...items].filter((_item, index) => !isCut(index, Number(position), Number(count))),
    ),
  ],
  deleteAll: on('method', 'd:mapping keys:iterable', (_: Tools, dict: Dict, keys: Items) => without(dict, keys)),
  replace: on(
    'method',
    'collection:iterable position:int value:any count:int?',
    (_: Tools, items: Items, position: number, value: unknown, count = 1) =>
      swap([...items], [position, count], [value]),
  ),
  replaceMany: on(
    'method',
    'collection:iterable position:int values:iterable count:int?',
    (_: Tools, items: Items, position: number, values: Items, count = 1) =>
      swap([...items], [position, count], [...values]),
  ),
  insert: on(
    'method',
    'collection:iterable position:int value:any',
    (_: Tools, items: Items, position: number, value: unknown) => [...items].toSpliced(Number(position), 0, value),
  ),
  insertMany: on(
    'method',
    'collection:iterable position:int values:iterable',
    (_: Tools, items: Items, position: number, values: Items) =>
      [...items].toSpliced(Math.max(0, Number(position)), 0, ...values),
  ),
  union: on('method', 'left:set right:set', (_: Tools, a: SetValue, b: SetValue) =>
    makeSet([...itemsOf(a), ...itemsOf(b)]),
  ),
  intersect: on('method', 'left:set right:set', (_: Tools, a: SetValue, b: SetValue) =>
    chosen(a, (hash) => b.set.has(hash)),
  ),
  difference: on('method', 'left:set right:set', (_: Tools, a: SetValue, b: SetValue) =>
    chosen(a, (hash) => !b.set.has(hash)),
  ),
  symmetricDifference: on('method', 'left:set right:set', (_: Tools, a: SetValue, b: SetValue) =>
    makeSet([...itemsOf(chosen(a, (hash) => !b.set.has(hash))), ...itemsOf(chosen(b, (hash) => !a.set.has(hash)))]),
  ),
  add: on('method', 's:set *values:any', (_: Tools, set: SetValue, values: unknown[]) =>
    makeSet([...itemsOf(set), ...values]),
  ),
  remove: on('method', 's:set *values:any', (_: Tools, set: SetValue, values: unknown[]) => {
    const gone = new Set(values.map(hashOf))
    return chosen(set, (hash) => !gone.has(hash))
  }),
})

const chosen = ({ set }: SetValue, keep: (hash: string) => boolean): SetValue => ({
  set: new Map([...set].filter(([hash]) => keep(hash))),
})

const has = (items: Items, value: unknown): boolean => [...items].some((item) => equal(item, value))

const absent = (list: unknown[], index: number): unknown =>
  index < list.length && index >= -list.length ? null : refuse('IndexError', 'tuple index out of range')

function* opened(items: Items): Generator<unknown> {
  for (const item of items) {
    if (isLazy(item)) yield* opened(item)
    else yield item
  }
}

function* flattened(items: Items): Generator<unknown> {
  for (const item of items) {
    if (isIterable(item)) yield* flattened(itemsOf(item))
    else yield item
  }
}

function pairOf(item: unknown): readonly [unknown, unknown] {
  const [key, value] = typeof item === 'string' ? Array.from(item) : isIterable(item) ? [...itemsOf(item)] : []
  if (value === undefined) refuse('StopIteration', '')
  return [key, value]
}

const isCut = (index: number, position: number, count: number): boolean =>
  index >= position && (count < 0 || index < position + count)

function swap(items: unknown[], [position, count]: [number, number], values: unknown[]): unknown[] {
  const first = items.findIndex((_, index) => isCut(index, Number(position), Number(count)))
  return items.flatMap((item, index) =>
    isCut(index, Number(position), Number(count)) ? (index === first ? values : []) : [item],
  )
}
