import { refuse } from '../functions/refuse.ts'
import { isMap } from '../is-map.ts'
import { keyText } from '../python/key-text.ts'
import { itemsOf, limit } from './limit.ts'
import { isDict, isIterable, isSet, isView } from './values.ts'

/** What an expression gives as a template's value. A set becomes a list. */
export function toTemplate(value: unknown): unknown {
  if (isDict(value)) {
    const entries = [...limit([...value.values()])] as [unknown, unknown][]
    return Object.fromEntries(entries.map(([key, item]) => [keyText(toTemplate(key)), toTemplate(item)]))
  }
  if (isSet(value) || (isView(value) && value.view !== 'values')) return [...itemsOf(value)].map(member)
  if (isIterable(value)) return [...limit(value)].map(toTemplate)
  if (isMap(value) || typeof value === 'function')
    return refuse('TypeError', `Object of type ${'regex' in value ? 'Pattern' : 'Context'} is not JSON serializable`)
  return value
}

/** Python makes a set of what YAQL has as a set, which cannot hold lists. */
const member = (item: unknown): unknown => {
  const result = toTemplate(item)
  if (Array.isArray(result)) refuse('TypeError', "unhashable type: 'list'")
  if (isMap(result)) refuse('TypeError', "unhashable type: 'dict'")
  return result
}
