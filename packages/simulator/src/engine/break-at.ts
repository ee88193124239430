import type { Cloud, Hook, ResourceRecord, StackRecord } from '../cloud.ts'
import { matchesHook } from '../template/matches-hook.ts'
import { addEvent } from './add-event.ts'

/** Goes on at once, or stands still where the environment has set a hook until a signal clears it. */
export const breakAt = (
  cloud: Cloud,
  stack: StackRecord,
  resource: ResourceRecord,
  hook: Hook,
  go: () => void,
): void => {
  if (!matchesHook(stack.definition.environment, resource.name, hook)) return go()
  const action = hook.replace(/^.*-/, '').toUpperCase()
  addEvent(cloud, stack, resource, { reason: `${action} paused until Hook ${hook} is cleared` })
  const release = (): void => {
    resource.hook = undefined
    resource.timer = undefined
  }
  resource.timer = { cancel: release }
  resource.hook = {
    name: hook,
    cleared() {
      release()
      go()
    },
  }
}
