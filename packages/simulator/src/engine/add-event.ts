import type { Cloud, EventRecord, ResourceRecord, StackRecord } from '../cloud.ts'
import { physicalName } from './physical-name.ts'

/** Records what happened to a stack or one of its resources, in its state unless told otherwise. */
export const addEvent = (
  cloud: Cloud,
  stack: StackRecord,
  subject: StackRecord | ResourceRecord,
  more: Partial<Pick<EventRecord, 'action' | 'reason'>> = {},
): void => {
  const { action, status, reason } = subject
  const own = 'events' in subject
  const name = own || action === 'INIT' ? undefined : physicalName(stack, subject)
  stack.events.push({
    id: cloud.random.uuid(),
    time: cloud.clock.now(),
    serial: (cloud.events += 1),
    resourceName: subject.name,
    resourceType: own ? 'OS::Heat::Stack' : subject.typeName,
    physicalId: own ? stack.id : subject.physicalId || name,
    action,
    status,
    reason,
    ...more,
    properties: own ? {} : { ...subject.given },
  })
}
