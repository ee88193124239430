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
  /** Only of `getEvent`. */
  resourceType?: string
  /** Only of `getEvent`. */
  resourceProperties?: Record<string, unknown>
}

/** Heat's spelling of an event; api/openstack/v1/events.py `format_event`. */
export const readEvent = (wire: Loose): Event =>
  ({
    id: required(wire, 'id'),
    time: time(required(wire, 'event_time')),
    resourceName: required(wire, 'resource_name'),
    status: required(wire, 'resource_status'),
    logicalResourceId: optional(wire['logical_resource_id']),
    physicalResourceId: optional(wire['physical_resource_id']),
    statusReason: optional(wire['resource_status_reason']),
    resourceType: optional(wire['resource_type']),
    resourceProperties: optional(wire['resource_properties']),
    stack: linkedStack(wire, 'stack'),
  }) as Event
