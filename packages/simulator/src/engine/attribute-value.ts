import type { Cloud, ResourceRecord, StackRecord } from '../cloud.ts'
import { resourceContext } from './resource-context.ts'

/** An attribute, or null while the resource has nothing to tell. */
export const attributeValue = (cloud: Cloud, stack: StackRecord, resource: ResourceRecord, name: string): unknown => {
  const { type, action, status, physicalId } = resource
  if (action === 'INIT' || status === 'IN_PROGRESS' || physicalId === undefined) return null
  const context = resourceContext(cloud, stack, resource)
  return (name === 'show' ? type.show?.(context) : type.attribute?.(context, name)) ?? null
}
