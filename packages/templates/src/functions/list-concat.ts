import { jsonText } from '../python/json-text.ts'
import { collection } from '../python/collection.ts'
import type { HotFunction } from './hot-function.ts'
import { refuse } from './refuse.ts'

const concatenating = (name: string, finish: (items: unknown[]) => unknown[]): HotFunction => ({
  name,
  call(args, { resolve }) {
    const lists = resolve(args)
    const example = `"${name}" : [ [ <value 1>, <value 2> ], [ <value 3>, <value 4> ] ]`
    if (!Array.isArray(lists)) return refuse('TypeError', `Incorrect arguments to "${name}" should be: ${example}`)
    return finish(lists.flatMap((list: unknown) => listOnly(list, lists)))
  },
})

export const listConcat: HotFunction = /* @__PURE__ */ concatenating('list_concat', (items) => items)
/** Without repetitions, as Python compares: 1, 1.0 and true are one. */
export const listConcatUnique: HotFunction = /* @__PURE__ */ concatenating('list_concat_unique', unique)

function unique(items: unknown[]): unknown[] {
  const { has, add } = collection()
  return items.filter((item) => {
    if (has(item)) return false
    add(item)
    return true
  })
}

function listOnly(list: unknown, all: unknown[]): unknown[] {
  if (list === null) return []
  if (Array.isArray(list)) return list
  const contains = `${jsonText(all)} contains an item that is not a list: ${jsonText(list)}`
  return refuse('TypeError', `Incorrect arguments: Items to concat must be lists. ${contains}`)
}
