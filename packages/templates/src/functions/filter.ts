import { collection } from '../python/collection.ts'
import type { HotFunction } from './hot-function.ts'
import { isTruthy } from './is-truthy.ts'
import { refuse } from './refuse.ts'

export const filter: HotFunction = {
  name: 'filter',
  check(args) {
    if (!Array.isArray(args)) return refuse('TypeError', 'Argument to "filter" must be a list')
    if (args.length === 2) return
    const given = `but got ${args.length} arguments instead`
    refuse('ValueError', `"filter" expected 2 arguments of the form [values, sequence] ${given}`)
  },
  call(args, { resolve }) {
    const [unwanted, sequence] = args as unknown[]
    const items = resolve(sequence)
    if (!isTruthy(items)) return items
    if (!Array.isArray(items)) return refuse('TypeError', '"filter" only works with lists')
    const values = resolve(unwanted)
    if (!isTruthy(values)) return items
    if (!Array.isArray(values)) return refuse('TypeError', 'format requires a mapping') // Heat stumbles over its own message
    const { has } = collection(values)
    return items.filter((item) => !has(item))
  },
}
