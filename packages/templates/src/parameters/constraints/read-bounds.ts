import { toNumber } from '../../python/to-number.ts'
import { checkKeys } from '../check-keys.ts'

type Bound = number | bigint | undefined

/** Two numbers of a constraint's map, each of which may be missing. */
export function readBounds(definition: unknown, keys: [string, string], entity: string): [Bound, Bound] {
  const map = checkKeys(definition, keys, entity)
  const read = (key: string): Bound => {
    if (map[key] === undefined || map[key] === null) return undefined
    const number = toNumber(map[key])
    return typeof number === 'boolean' ? Number(number) : number
  }
  return [read(keys[0]), read(keys[1])]
}
