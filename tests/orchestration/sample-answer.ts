import { operationsOfHeat, shapes } from './operations-of-heat.ts'

type Node = Record<string, unknown>

/** A field of an answer: its path and the shape that has it. */
export interface Field {
  path: string
  value: unknown
  reason: string | undefined
}

/** The fields of what Heat answers to an operation. */
export const fieldsOf = (operation: string): Field[] =>
  Object.entries(operationsOfHeat[operation]!.answer ?? {}).flatMap(([prefix, shape]) =>
    Object.entries(shapes[shape]!.fields).map(([name, value]) => ({
      path: prefix ? `${prefix}.${name}` : name,
      value,
      reason: shapes[shape]!.leftOut?.[name],
    })),
  )

/** An answer with every field; one may be different from what it is otherwise: another value, or none where it is an object. */
export function sampleAnswer(fields: Field[], different?: string): unknown {
  if (!fields.length) return undefined
  const answer: Node = {}
  for (const { path, value } of fields) {
    const given = path === different ? other(value) : value
    if (given !== undefined) put(answer, path.split(/(?<!\\)\./), given)
  }
  return answer
}

/** Objects and lists are left out, so that a reader cannot stumble over what is in them. */
function other(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (typeof value !== 'string') return undefined
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return value.replace(/^\d{4}/, '2025')
  // texts that are booleans in truth
  return value === 'true' ? 'false' : `${value}x`
}

function put(node: Node, [first = '', ...rest]: string[], value: unknown): void {
  const name = first.replace(/\[\]$/, '').replaceAll('\\', '')
  if (name === 'links' && rest.length) {
    const links = (node['links'] ??= []) as unknown[]
    links.push({ rel: rest.join('.'), href: value })
    return
  }
  if (!rest.length) {
    node[name] = value
    return
  }
  const list = first.endsWith('[]')
  const child = (node[name] ??= list ? [{}] : {}) as Node
  put(list ? (child as unknown as Node[])[0]! : child, rest, value)
}
