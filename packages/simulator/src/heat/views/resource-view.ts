import type { Cloud, ResourceRecord, StackRecord } from '../../cloud.ts'
import { heatTime } from '../../clock/heat-time.ts'
import { nestedStack } from '../../engine/nested-stack.ts'
import { stackUrl } from '../links.ts'
import { attributesView } from './attributes-view.ts'

export const resourceView = (
  cloud: Cloud,
  stack: StackRecord,
  resource: ResourceRecord,
  options: { detail: boolean; extra?: string[] },
): unknown => {
  const child = nestedStack(cloud, resource)
  return {
    updated_time: heatTime(resource.updatedAt),
    creation_time: heatTime(resource.createdAt),
    logical_resource_id: resource.name,
    resource_name: resource.name,
    physical_resource_id: resource.physicalId ?? '',
    resource_status: `${resource.action}_${resource.status}`,
    resource_status_reason: resource.reason,
    resource_type: resource.typeName,
    links: [
      { href: stackUrl(cloud, stack, 'resources', resource.name), rel: 'self' },
      { href: stackUrl(cloud, stack), rel: 'stack' },
      ...(child ? [{ href: stackUrl(cloud, child), rel: 'nested' }] : []),
    ],
    required_by: [...stack.resources.values()]
      .filter((one) => one.requires.includes(resource.name))
      .map(({ name }) => name),
    ...(stack.parent && { parent_resource: stack.parent.resource }),
    ...(options.detail && {
      description: resource.description,
      attributes: attributesView(cloud, stack, resource, options.extra ?? []),
    }),
  }
}
