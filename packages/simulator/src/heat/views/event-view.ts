import type { Cloud, EventRecord, StackRecord } from '../../cloud.ts'
import { heatTime } from '../../clock/heat-time.ts'
import { stackUrl } from '../links.ts'

/** An event of a list; `detail` adds what only a single event shows. */
export const eventView = (
  cloud: Cloud,
  stack: StackRecord,
  event: EventRecord,
  options: { root: StackRecord | undefined; detail: boolean },
): unknown => ({
  id: event.id,
  links: [
    { href: stackUrl(cloud, stack, 'resources', event.resourceName, 'events', event.id), rel: 'self' },
    { href: stackUrl(cloud, stack, 'resources', event.resourceName), rel: 'resource' },
    { href: stackUrl(cloud, stack), rel: 'stack' },
    ...(options.root ? [{ href: stackUrl(cloud, options.root), rel: 'root_stack' }] : []),
  ],
  event_time: heatTime(event.time),
  logical_resource_id: event.resourceName,
  resource_name: event.resourceName,
  physical_resource_id: event.physicalId ?? null,
  resource_status: `${event.action}_${event.status}`,
  resource_status_reason: event.reason,
  ...(options.detail && { resource_type: event.resourceType, resource_properties: event.properties }),
})
