import type { Scope } from './overload.ts'

export const childOf = (parent: Scope): Scope => ({
  variables: new Map(),
  functions: new Map(),
  parent,
  shared: parent.shared,
})

/** `$` is `$1`, and so is a name without a dollar. */
const normal = (name: string): string => (name === '$' || name === '' ? '$1' : name.startsWith('$') ? name : `$${name}`)

export const setVariable = ({ variables }: Scope, name: string, value: unknown): unknown =>
  variables.set(normal(name), value)

export function getVariable(scope: Scope, name: string): unknown {
  const key = normal(name)
  for (let at: Scope | undefined = scope; at; at = at.parent) if (at.variables.has(key)) return at.variables.get(key)
  return null
}
