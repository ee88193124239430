import type { Cloud, ResourceRecord, StackRecord } from '../cloud.ts'
import { resourceContext } from './resource-context.ts'

/** What `get_resource` gives: the name until there is something to refer to. */
export const referenceId = (cloud: Cloud, stack: StackRecord, resource: ResourceRecord): string => {
  if (resource.physicalId === undefined) return resource.name
  return resource.type.reference?.(resourceContext(cloud, stack, resource)) ?? resource.physicalId
}
