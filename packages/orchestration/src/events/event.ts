import { type Loose, optional, required, time } from '../read.ts'
import { linkedStack } from '../stacks/linked-stack.ts'
import type { StackRef } from '../stacks/stack.ts'

export interface Event {
  id: string
  /** To the second. */
  time: Date
  /** The stack's own name for what happens to the stack as a whole. */
  resourceName: string
  logicalResourceId?: string
  physicalResourceId?: string
  /** Action and status in one, such as `CREATE_COMPLETE`. */
  status: string
  statusReason?: string
  /** Stack that it happened in: with `nestedDepth` not always the one that was asked about. */
  stack?: StackRef
  /** Stack around all that it happened in; only with `nestedDepth`. */
  rootStack?: StackRef
  /** Only of `getEvent`. */
  resourceType?: string
  /** Only of `getEvent`. */
  resourceProperties?: Record<string, unknown>
}

/** Heat's spelling of an event; api/openstack/v1/events.py `format_event`. */
export const readEvent = (wire: Loose): Event => {
  const stack = linkedStack(wire, 'stack')
  const rootStack = linkedStack(wire, 'root_stack')
  return {
    ...required(wire, { id: 'id', time: 'event_time', resourceName: 'resource_name', status: 'resource_status' }),
    time: time(wire['event_time']),
    ...optional(wire, {
      logicalResourceId: 'logical_resource_id',
      physicalResourceId: 'physical_resource_id',
      statusReason: 'resource_status_reason',
      resourceType: 'resource_type',
      resourceProperties: 'resource_properties',
    }),
    ...(stack && { stack }),
    ...(rootStack && { rootStack }),
  } as Event
}
