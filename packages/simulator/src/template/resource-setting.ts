import { isObject } from '../is-object.ts'
import { matchesName } from './matches-name.ts'
import { section } from './section.ts'
import type { Environment } from './stack-definition.ts'

/** What the environment says of a resource under `resources`, by every pattern that fits its name: one text or several. */
export const resourceSetting = ({ resource_registry: registry }: Environment, name: string, key: string): string[] =>
  Object.entries(section(registry, 'resources')).flatMap(([pattern, settings]) => {
    if (!isObject(settings) || !matchesName(name, pattern)) return []
    const value = settings[key]
    return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : []
  })
