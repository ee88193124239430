import type { Cloud, ResourceRecord, StackRecord } from '../cloud.ts'
import { breakAt } from './break-at.ts'
import { nestedWork } from './nested-work.ts'
import { resourceContext } from './resource-context.ts'
import { runResource } from './run-resource.ts'

/** Takes one resource through its delete and out of the stack; `settled` hears why it failed, or nothing. */
export const deleteResource = (
  cloud: Cloud,
  stack: StackRecord,
  resource: ResourceRecord,
  settled: (failure: string | undefined) => void,
): void => {
  const { type, name } = resource
  const forget = (): void => {
    stack.replaced = stack.replaced.filter((one) => one !== resource)
    if (stack.resources.get(name) === resource) stack.resources.delete(name)
  }
  // never begun: nothing to delete, and no event
  if (resource.action === 'INIT') {
    forget()
    return settled(undefined)
  }
  const retained = /^retain$/i.test(resource.definition.deletionPolicy)
  const run = (): void => {
    const work = retained || !resource.physicalId ? { duration: 0 } : nestedWork(cloud, stack, resource, 'DELETE')
    const end = (): void => {
      if (!retained) type.deleted?.(resourceContext(cloud, stack, resource))
    }
    runResource(cloud, stack, resource, 'DELETE', { ...work, end }, (failure) => {
      if (failure !== undefined) return settled(failure)
      afterwards(() => {
        forget()
        settled(undefined)
      })
    })
  }
  // a delete that belongs to an update was announced by that
  const own = stack.action === 'DELETE'
  const afterwards = (then: () => void): void => (own ? breakAt(cloud, stack, resource, 'post-delete', then) : then())
  if (own) breakAt(cloud, stack, resource, 'pre-delete', run)
  else run()
}
