import type { Cloud, ResourceRecord, StackRecord } from '../cloud.ts'
import { createResource } from './create-resource.ts'
import { newResource } from './new-resource.ts'
import { updateResource } from './update-resource.ts'

/** Brings one resource to what the template says of it: create, change in place, replace, or nothing at all. */
export const checkResource = (
  cloud: Cloud,
  stack: StackRecord,
  resource: ResourceRecord,
  settled: (failure: string | undefined, action: string) => void,
): void => {
  const { traversal } = stack
  resource.run = traversal
  const settle = (failure: string | undefined, action: string): void => {
    if (failure === undefined) traversal?.checked.add(resource)
    settled(failure, action)
  }
  if (resource.action === 'INIT') {
    const adopted = traversal?.adopt && (traversal.adopt.resources?.[resource.name] ?? {})
    return createResource(cloud, stack, resource, adopted, settle)
  }
  updateResource(
    cloud,
    stack,
    resource,
    (failure) => settle(failure, 'UPDATE'),
    () => {
      // the new one is there from now on, the old one goes once all is well
      const wanted = stack.definition.resources.find(({ name }) => name === resource.name)
      if (stack.traversal === traversal && wanted) {
        stack.replaced.push(resource)
        stack.resources.set(resource.name, newResource(cloud, stack.definition, wanted))
      }
      settled(undefined, 'UPDATE')
    },
  )
}
