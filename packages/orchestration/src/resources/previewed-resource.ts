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
  return {
    ...readResource({ ...wire, resource_status: `${resource_action}_${resource_status}` }),
    properties: optional(wire['properties']),
    metadata: optional(wire['metadata']),
    stack: identity(stack_identity as Loose | undefined),
    nestedStack: identity(nested_stack_id as Loose | undefined),
  } as PreviewedResource
}

/** Of a stack that there is: one that there is not has the id `None`. */
function identity({ stack_name: name, stack_id: id }: Loose = {}): StackRef | undefined {
  return id && id !== 'None' ? { name, id } : undefined
}
