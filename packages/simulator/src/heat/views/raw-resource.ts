import type { Cloud, ResourceRecord, StackRecord } from '../../cloud.ts'
import { heatTime } from '../../clock/heat-time.ts'
import { nestedStack } from '../../engine/nested-stack.ts'
import { attributesView } from './attributes-view.ts'

/** A resource as Heat's engine writes it, which previews pass on as it is. */
export const rawResource = (
  cloud: Cloud,
  stack: StackRecord,
  resource: ResourceRecord,
  options: { required: readonly string[]; properties?: Record<string, unknown> },
): Record<string, unknown> => {
  const { name, action } = resource
  const identity = { tenant: stack.projectId, stack_name: stack.name, stack_id: stack.id }
  const child = nestedStack(cloud, resource)
  const time = (moment: number): string | null => (action === 'INIT' ? null : heatTime(moment))
  return {
    updated_time: time(resource.updatedAt),
    creation_time: time(resource.createdAt),
    resource_name: name,
    physical_resource_id: resource.physicalId ?? '',
    resource_action: action,
    resource_status: resource.status,
    resource_status_reason: resource.reason,
    resource_type: resource.typeName,
    resource_identity: { ...identity, path: `/resources/${name}` },
    stack_identity: { ...identity, path: '' },
    stack_name: stack.name,
    required_by: options.required,
    ...(child && {
      nested_stack_id: { tenant: child.projectId, stack_name: child.name, stack_id: child.id, path: '' },
    }),
    ...(stack.parent && { parent_resource: stack.parent.resource }),
    description: resource.description,
    metadata: resource.metadata,
    attributes: attributesView(cloud, stack, resource, []),
    ...(options.properties && { properties: options.properties }),
  }
}
