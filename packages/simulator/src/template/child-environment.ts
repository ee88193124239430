import { isObject } from '../is-object.ts'
import { matchesName } from './matches-name.ts'
import { section } from './section.ts'
import type { Environment } from './stack-definition.ts'

/** The environment of a nested stack: the parent's, with the properties as parameters and only what concerns this resource. */
export const childEnvironment = (
  parent: Environment,
  resource: string,
  parameters: Record<string, unknown>,
  mapped: string | undefined,
): Environment => {
  const { resources: _resources, ...registry } = parent.resource_registry
  if (mapped !== undefined) delete registry[mapped]
  const below: Record<string, unknown> = {}
  for (const [pattern, settings] of Object.entries(section(parent.resource_registry, 'resources')))
    if (isObject(settings) && matchesName(resource, pattern)) Object.assign(below, settings)
  return { ...parent, parameters, resource_registry: { ...registry, resources: below } }
}
