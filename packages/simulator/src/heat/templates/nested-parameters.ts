import type { Cloud } from '../../cloud.ts'
import { isObject } from '../../is-object.ts'
import { nestedDefinition } from '../../template/nested-definition.ts'
import { section } from '../../template/section.ts'
import type { StackDefinition } from '../../template/stack-definition.ts'
import { findType } from '../../types/find-type.ts'
import { parameterView } from '../views/parameter-view.ts'

/** What the templates inside a template take, by resource and as deep as they go. */
export const nestedParameters = (cloud: Cloud, definition: StackDefinition): Record<string, unknown> => {
  const inner = definition.resources.flatMap((resource): [string, unknown][] => {
    const type = findType(cloud, definition, resource)
    if (!type.nested) return []
    const given = resource.properties
    const own = { name: resource.name, type, given, properties: { ...defaults(type.properties), ...given }, data: {} }
    const self = { id: 'None', name: resource.name, projectId: 'None' }
    const nested = nestedDefinition(cloud, definition, own, self, { values: false })
    const names = Object.keys(section(nested.raw, 'parameters'))
    const groups = nested.raw['parameter_groups']
    const answer = {
      Type: resource.type,
      Description: nested.description,
      Parameters: Object.fromEntries(names.map((name) => [name, parameterView(nested, name)])),
      ...(Array.isArray(groups) && groups.length > 0 && { ParameterGroups: groups }),
      ...nestedParameters(cloud, nested),
    }
    return [[resource.name, answer]]
  })
  return inner.length > 0 ? { NestedParameters: Object.fromEntries(inner) } : {}
}

// what is computed is not known yet, and one member stands for all
const defaults = (schema: object | undefined): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(schema ?? {}).map(([name, one]) => [name, isObject(one) ? (one['default'] ?? null) : null]),
  )
