import type { Cloud, ResourceRecord, StackRecord } from '../../cloud.ts'
import { attributeValue } from '../../engine/attribute-value.ts'
import { isObject } from '../../is-object.ts'

/** All attributes of a resource, with those that were asked for by name. */
export const attributesView = (
  cloud: Cloud,
  stack: StackRecord,
  resource: ResourceRecord,
  extra: readonly string[],
): Record<string, unknown> => {
  const valueOf = (name: string): [string, unknown] => [name, attributeValue(cloud, stack, resource, name)]
  const all = attributeValue(cloud, stack, resource, 'show')
  const own = isObject(all) ? all : Object.fromEntries((resource.type.attributes ?? []).map(valueOf))
  return { ...own, ...Object.fromEntries(extra.map(valueOf)) }
}
