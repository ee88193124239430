import { isMap } from '../is-map.ts'
import { kindOf } from '../python/kind-of.ts'
import { repr } from '../python/repr.ts'
import type { HotFunction } from './hot-function.ts'
import { refuse } from './refuse.ts'

/** Later maps win, null is no map. */
export const mapMerge: HotFunction = {
  name: 'map_merge',
  call(args, { resolve }) {
    const maps = resolve(args)
    if (!Array.isArray(maps) && typeof maps !== 'string') refuse('TypeError', usage)
    return Object.fromEntries(Array.from(maps as unknown[]).flatMap(entries))
  },
}

const usage = 'Incorrect arguments to "map_merge" should be: "map_merge" : [ { "key1": "val1" }, { "key2": "val2" } ]'

function entries(map: unknown): [string, unknown][] {
  if (map === null) return []
  if (isMap(map)) return Object.entries(map)
  const found = `${repr(map)} is type <class '${kindOf(map)}'> instead of a dict`
  return refuse('TypeError', `Incorrect arguments: Items to merge must be maps. ${found}`)
}
