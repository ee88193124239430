import type { Cloud, ResourceRecord, StackRecord } from '../cloud.ts'
import { resourceContext } from './resource-context.ts'
import { setState } from './set-state.ts'

/** Takes one resource through its delete and out of the stack; `settled` hears why it failed, or nothing. */
export const deleteResource = (
  cloud: Cloud,
  stack: StackRecord,
  resource: ResourceRecord,
  settled: (failure: string | undefined) => void,
): void => {
  const { type, name } = resource
  const context = resourceContext(cloud, stack, resource)
  setState(cloud, stack, resource, { action: 'DELETE', status: 'IN_PROGRESS', reason: 'state changed' })
  resource.timer = cloud.clock.after(type.duration?.(context, 'DELETE') ?? 20, () => {
    resource.timer = undefined
    const failure = type.failure?.(context, 'DELETE')
    const reason = failure && `${failure.error}: resources.${name}: ${failure.message}`
    if (!reason) {
      type.deleted?.(context)
      stack.resources.delete(name)
    }
    setState(cloud, stack, resource, {
      action: 'DELETE',
      status: reason ? 'FAILED' : 'COMPLETE',
      reason: reason ?? 'state changed',
    })
    settled(reason)
  })
}
