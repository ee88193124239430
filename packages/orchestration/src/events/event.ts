import { type Loose, optional, required, time } from '../read.ts'

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
}

/** Heat's spelling of an event; api/openstack/v1/events.py `format_event`. */
export const readEvent = (wire: Loose): Event =>
  ({
    ...required(wire, { id: 'id', time: 'event_time', resourceName: 'resource_name', status: 'resource_status' }),
    time: time(wire['event_time']),
    ...optional(wire, {
      logicalResourceId: 'logical_resource_id',
      physicalResourceId: 'physical_resource_id',
      statusReason: 'resource_status_reason',
    }),
  }) as Event
