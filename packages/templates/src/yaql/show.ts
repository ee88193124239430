import { repr } from '../python/repr.ts'
import { itemsOf } from './limit.ts'
import { isDict, isLazy, isOrdering, isRegex, isScope, isSet, isView } from './values.ts'

/** A value as Python's `str` writes it; lists of templates are tuples in YAQL. */
export const show = (value: unknown): string => (typeof value === 'string' ? value : write(value))

function write(value: unknown): string {
  if (Array.isArray(value)) return `(${value.map(write).join(', ')}${value.length === 1 ? ',' : ''})`
  if (isDict(value)) return `{${[...value.values()].map(([key, item]) => `${write(key)}: ${write(item)}`).join(', ')}}`
  if (isSet(value))
    return value.set.size === 0 ? 'frozenset()' : `frozenset({${[...itemsOf(value)].map(write).join(', ')}})`
  if (isView(value))
    return `${{ keys: 'KeysView', values: 'ValuesView', items: 'ItemsView' }[value.view]}(${write(value.dict)})`
  if (isLazy(value)) return '<generator>'
  if (isOrdering(value)) return '<ordering>'
  if (isRegex(value)) return `re.compile(${repr(value.regex.source)})`
  return isScope(value) ? '<context>' : repr(value)
}
