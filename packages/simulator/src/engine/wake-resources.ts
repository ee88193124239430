import type { Cloud } from '../cloud.ts'
import { resourceContext } from './resource-context.ts'

/** Ends what has waited for signals long enough. */
export const wakeResources = (cloud: Cloud): void => {
  for (const stack of cloud.stacks) {
    for (const resource of stack.resources.values()) {
      if (resource.status !== 'IN_PROGRESS' || !resource.type.waits) continue
      if (!resource.type.waits(resourceContext(cloud, stack, resource))) resource.finish?.()
    }
  }
}
