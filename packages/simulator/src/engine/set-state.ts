import type { Action, Cloud, ResourceRecord, StackRecord, Status } from '../cloud.ts'
import { addEvent } from './add-event.ts'

/** Moves the stack, or one of its resources, to a state, records the event and tells whoever waits for the end of a stack's action. */
export const setState = (
  cloud: Cloud,
  stack: StackRecord,
  subject: StackRecord | ResourceRecord,
  state: { action: Action; status: Status; reason: string },
): void => {
  const isNews = subject === stack || subject.action !== state.action || subject.status !== state.status
  Object.assign(subject, state)
  if (!('events' in subject)) subject.updatedAt = cloud.clock.now()
  // of a resource, another reason alone is none
  if (isNews) addEvent(cloud, stack, subject)
  const { watch } = stack
  if (subject !== stack || state.status === 'IN_PROGRESS' || watch?.action !== state.action) return
  stack.watch = undefined
  watch.settled(state.status === 'FAILED' ? state.reason : undefined)
}
