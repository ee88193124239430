import type { Cloud, ResourceRecord, StackRecord } from '../../cloud.ts'
import { heatTime } from '../../clock/heat-time.ts'
import { attributeValue } from '../../engine/attribute-value.ts'
import { isObject } from '../../is-object.ts'
import { stackUrl } from '../links.ts'

export const resourceView = (
  cloud: Cloud,
  stack: StackRecord,
  resource: ResourceRecord,
  options: { detail: boolean; extra?: string[] },
): unknown => ({
  updated_time: heatTime(resource.updatedAt),
  creation_time: heatTime(resource.createdAt),
  logical_resource_id: resource.name,
  resource_name: resource.name,
  physical_resource_id: resource.physicalId ?? '',
  resource_status: `${resource.action}_${resource.status}`,
  resource_status_reason: resource.reason,
  resource_type: resource.type.name,
  links: [
    { href: stackUrl(cloud, stack, 'resources', resource.name), rel: 'self' },
    { href: stackUrl(cloud, stack), rel: 'stack' },
  ],
  required_by: [...stack.resources.values()]
    .filter((one) => one.requires.includes(resource.name))
    .map(({ name }) => name),
  ...(options.detail && {
    description: resource.description,
    attributes: attributes(cloud, stack, resource, options.extra ?? []),
  }),
})

const attributes = (
  cloud: Cloud,
  stack: StackRecord,
  resource: ResourceRecord,
  extra: string[],
): Record<string, unknown> => {
  const valueOf = (name: string): [string, unknown] => [name, attributeValue(cloud, stack, resource, name)]
  const all = attributeValue(cloud, stack, resource, 'show')
  const own = isObject(all) ? all : Object.fromEntries((resource.type.attributes ?? []).map(valueOf))
  return { ...own, ...Object.fromEntries(extra.map(valueOf)) }
}
