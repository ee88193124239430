import { isMap } from '../is-map.ts'
import { unpack } from '../python/unpack.ts'
import type { HotFunction } from './hot-function.ts'
import { refuse } from './refuse.ts'
import { rethrow } from './rethrow.ts'

/** A map from a list of texts such as `.member.0.Name=key`, `.member.0.Value=value`. */
export const memberListToMap: HotFunction = {
  name: 'Fn::MemberListToMap',
  check(args) {
    const [key, value] = rethrow(
      () => unpack(args, 3),
      ({ type }) => type === 'ValueError' && refuse('TypeError', usage),
    )
    if (typeof key !== 'string') refuse('TypeError', 'Fn::MemberListToMap Key Name must be a string')
    if (typeof value !== 'string') refuse('TypeError', 'Fn::MemberListToMap Value Name must be a string')
  },
  call(args, { resolve }) {
    const [key, value, list] = unpack(args, 3) as [string, string, unknown]
    const members = new Map<number, Map<string, string>>()
    for (const [name, text] of pairs(resolve(list))) {
      const [, digits, field = ''] = /^\.member\.(\d+)\.(.*)/.exec(name) ?? []
      if (digits === undefined) continue
      const index = Number(digits)
      members.set(index, (members.get(index) ?? new Map<string, string>()).set(field, text))
    }
    const ordered = [...members].sort(([a], [b]) => a - b).map(([, fields]) => fields)
    return Object.fromEntries(
      ordered
        .filter((fields) => fields.has(key) && fields.has(value))
        .map((fields) => [fields.get(key), fields.get(value)]),
    )
  },
}

function pairs(list: unknown): Map<string, string> {
  const items = isMap(list) ? Object.keys(list) : list
  if (typeof items !== 'string' && !Array.isArray(items)) return refuse('TypeError', 'Member list must be a list')
  return new Map(Array.from(items as unknown[]).map(pair))
}

function pair(item: unknown, index: number): [string, string] {
  if (typeof item !== 'string') return refuse('TypeError', 'Member list items must be strings')
  const at = item.indexOf('=')
  if (at >= 0) return [item.slice(0, at), item.slice(at + 1)]
  return refuse('ValueError', `dictionary update sequence element #${index} has length 1; 2 is required`)
}

const usage = `Wrong Arguments try: "
            {'Fn::MemberListToMap': ['Name', 'Value',
                                     ['.member.0.Name=key',
                                      '.member.0.Value=door']]}
            "`
