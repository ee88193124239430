import { type Loose, optional } from '../read.ts'
import type { StackRef } from '../stacks/stack.ts'
import { readResource, type Resource } from './resource.ts'

/** A resource as a preview has it. */
export interface PreviewedResource extends Resource {
  /** As they would be; only in `previewStack`. */
  properties?: Record<string, unknown>
  metadata?: Record<string, unknown>
}

/** engine/api.py `format_stack_resource`, which the API passes on as it is: identities are objects, action and status two. */
export const readPreviewed = (wire: Loose): PreviewedResource => {
  const { resource_action, resource_status, stack_identity, nested_stack_id } = wire
  const stack = identity(stack_identity as Loose | undefined)
  const nestedStack = identity(nested_stack_id as Loose | undefined)
  return {
    ...readResource({ ...wire, resource_status: `${resource_action}_${resource_status}` }),
    ...optional(wire, { properties: 'properties', metadata: 'metadata' }),
    ...(stack && { stack }),
    ...(nestedStack && { nestedStack }),
  }
}

/** Of a stack that there is: one that there is not has the id `None`. */
function identity({ stack_name: name, stack_id: id }: Loose = {}): StackRef | undefined {
  return id && id !== 'None' ? { name, id } : undefined
}
