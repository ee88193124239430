import type { Cloud, ResourceRecord, StackRecord } from '../../cloud.ts'
import { attributeValue } from '../../engine/attribute-value.ts'
import { resolveProperties } from '../../engine/resolve-properties.ts'
import { resourceContext } from '../../engine/resource-context.ts'
import { isObject } from '../../is-object.ts'

/** All attributes of a resource, with those that were asked for by name. */
export const attributesView = (
  cloud: Cloud,
  stack: StackRecord,
  resource: ResourceRecord,
  extra: readonly string[],
): Record<string, unknown> => {
  const valueOf = (name: string): [string, unknown] => [
    name,
    resource.type.unshown?.includes(name)
      ? null
      : (early(cloud, stack, resource, name) ?? attributeValue(cloud, stack, resource, name)),
  ]
  const all = attributeValue(cloud, stack, resource, 'show')
  const own = isObject(all) ? all : Object.fromEntries((resource.type.attributes ?? []).map(valueOf))
  return { ...own, ...Object.fromEntries(extra.map(valueOf)) }
}

// what needs no resource to be known, of one that is not there yet
const early = (cloud: Cloud, stack: StackRecord, resource: ResourceRecord, name: string): unknown => {
  const { type, action, definition } = resource
  if (action !== 'INIT' || !type.early) return undefined
  const { properties } = resolveProperties(cloud, stack, type, definition)
  return type.attribute?.({ ...resourceContext(cloud, stack, resource), properties }, name)
}
