import type { Cloud, ResourceRecord, StackRecord } from '../cloud.ts'
import { nestedStack } from './nested-stack.ts'

/** A stack as `abandon`, `export` and snapshots write it. */
export const abandonData = (cloud: Cloud, stack: StackRecord): Record<string, unknown> => {
  const { name, id, action, status, definition } = stack
  const { encrypted_param_names: _names, resource_registry: registry, ...environment } = definition.environment
  return {
    name,
    id,
    action,
    environment: { resource_registry: { resources: {}, ...registry }, ...environment },
    files: definition.files,
    status,
    template: definition.raw,
    resources: Object.fromEntries(
      [...stack.resources.values()].map((resource) => [resource.name, resourceData(cloud, resource)]),
    ),
    project_id: stack.projectId,
    stack_user_project_id: stack.userProjectId,
    tags: stack.tags,
  }
}

const resourceData = (cloud: Cloud, resource: ResourceRecord): Record<string, unknown> => {
  const child = nestedStack(cloud, resource)
  if (child) return abandonData(cloud, child)
  const { name, physicalId, typeName, action, status, metadata, type, data } = resource
  return {
    name,
    resource_id: physicalId ?? null,
    type: typeName,
    action,
    status,
    metadata,
    resource_data: type.storedData?.(data) ?? {},
  }
}
