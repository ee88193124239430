import { isObject } from '../is-object.ts'
import { section } from './section.ts'
import type { Environment } from './stack-definition.ts'

export interface MappedType {
  name: string
  /** The entry of the registry that says so. */
  by?: string
}

/** What the environment makes of a type: the entry of the resource itself, then the type's own, then patterns. */
export const mapType = ({ resource_registry: registry }: Environment, resource: string, type: string): MappedType => {
  const own = section(section(registry, 'resources'), resource)[type]
  if (typeof own === 'string') return { name: own }
  const entry = registry[type]
  if (typeof entry === 'string') return { name: entry, by: type }
  for (const [pattern, value] of Object.entries(registry)) {
    if (!pattern.endsWith('*') || typeof value !== 'string' || isObject(value)) continue
    if (type.startsWith(pattern.slice(0, -1)))
      return { name: value.replace(/\*$/, type.slice(pattern.length - 1)), by: pattern }
  }
  return { name: type }
}
