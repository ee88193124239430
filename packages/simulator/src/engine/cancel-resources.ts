import type { Cloud, ResourceRecord, StackRecord } from '../cloud.ts'
import { setState } from './set-state.ts'

/** Stops what is being done to resources, as a failure of that action. */
export const cancelResources = (cloud: Cloud, stack: StackRecord, why: (resource: ResourceRecord) => string): void => {
  for (const resource of [...stack.resources.values(), ...stack.replaced]) {
    if (!resource.timer) continue
    resource.timer.cancel()
    resource.timer = undefined
    resource.finish = undefined
    const { action } = resource
    if (action === 'INIT') continue
    setState(cloud, stack, resource, { action, status: 'FAILED', reason: `${action} aborted (${why(resource)})` })
  }
}
