import { isObject } from '../is-object.ts'

export interface Call {
  name: string
  argument: unknown
  /** Where the call stands, as Heat writes paths. */
  path: string
}

/** The intrinsic functions in a value, outermost first. */
export function* callsIn(value: unknown, path: string): Generator<Call> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* callsIn(item, `${path}[${index}]`)
  } else if (isObject(value)) {
    const entries = Object.entries(value)
    const [only] = entries
    const isCall =
      entries.length === 1 && only !== undefined && /^(get|list|str|map)_|^(repeat|digest|if|yaql)$/.test(only[0])
    if (isCall && only) yield { name: only[0], argument: only[1], path }
    for (const [key, member] of entries) yield* callsIn(member, isCall ? path : `${path}.${key}`)
  }
}
