import type { Action, Cloud, ResourceRecord, StackRecord, Status } from '../cloud.ts'
import { physicalName } from './physical-name.ts'

/** Moves the stack, or one of its resources, to a state and records the event. */
export const setState = (
  cloud: Cloud,
  stack: StackRecord,
  subject: StackRecord | ResourceRecord,
  state: { action: Action; status: Status; reason: string },
): void => {
  Object.assign(subject, state)
  const own = 'events' in subject
  if (!own) subject.updatedAt = cloud.clock.now()
  stack.events.push({
    id: cloud.random.uuid(),
    time: cloud.clock.now(),
    resourceName: subject.name,
    resourceType: own ? 'OS::Heat::Stack' : subject.type.name,
    physicalId: own ? stack.id : (subject.physicalId ?? physicalName(stack, subject)),
    ...state,
    properties: own ? {} : { ...subject.given },
  })
}
