import type { AdoptedResource } from '../adopt-data.ts'
import type { Cloud, ResourceAction, ResourceRecord, StackRecord } from '../cloud.ts'
import { nestedDefinition } from '../template/nested-definition.ts'
import type { StackDefinition } from '../template/stack-definition.ts'
import { heldStack } from './held-stack.ts'
import { resourceContext } from './resource-context.ts'
import { physicalName } from './physical-name.ts'
import type { Complaint, Work } from './run-resource.ts'

/** An action on the stack inside a resource; nothing where there is none. */
export const nestedWork = (
  cloud: Cloud,
  stack: StackRecord,
  resource: ResourceRecord,
  action: ResourceAction,
  adopted?: AdoptedResource,
): Work => {
  if (!resource.type.nested) return {}
  const child = heldStack(cloud, resource)
  if (action === 'CREATE' || action === 'ADOPT' || action === 'UPDATE') {
    let definition: StackDefinition | undefined
    const begin = (): Complaint | undefined => {
      try {
        resource.type.prepare?.(resourceContext(cloud, stack, resource))
        definition = define(cloud, stack, resource, child?.id ?? cloud.random.uuid())
        return undefined
      } catch (error) {
        const { type, name, message } = error as Error & { type?: string }
        return { error: type ?? name, message }
      }
    }
    const wait: Work['wait'] = (settled) => {
      if (!definition) throw new Error(`No template for ${resource.name}`)
      if (child) cloud.engine.converge(child, 'UPDATE', definition)
      return watch(child ?? create(cloud, stack, resource, definition, adopted), child ? 'UPDATE' : action, settled)
    }
    return { begin, wait }
  }
  if (!child) return {}
  return {
    wait(settled) {
      if (action === 'DELETE') cloud.engine.delete(child)
      else if (action !== 'SNAPSHOT') cloud.engine.runAll(child, action)
      return action === 'SNAPSHOT' ? done(settled) : watch(child, action, settled)
    },
  }
}

const done = (settled: (failure: undefined) => void): (() => void) => {
  settled(undefined)
  return () => undefined
}

const define = (cloud: Cloud, stack: StackRecord, resource: ResourceRecord, id: string): StackDefinition => {
  const self = { id, name: physicalName(stack, resource), projectId: stack.projectId }
  return nestedDefinition(cloud, stack.definition, resource, self)
}

const create = (
  cloud: Cloud,
  stack: StackRecord,
  resource: ResourceRecord,
  definition: StackDefinition,
  adopted: AdoptedResource | undefined,
): StackRecord => {
  const { id, projectId, owner, timeoutMins } = stack
  const userProjectId = resource.type.beside ? cloud.random.hex() : stack.userProjectId
  const child = cloud.engine.create({
    id: definition.parameters.shown['OS::stack_id'] ?? '',
    name: physicalName(stack, resource),
    projectId,
    owner,
    userProjectId,
    timeoutMins,
    definition,
    tags: [],
    disableRollback: true,
    parent: resource.type.beside ? undefined : { id, resource: resource.name },
    adopt: adopted,
  })
  resource.physicalId = child.id
  return child
}

const watch = (
  child: StackRecord,
  action: StackRecord['action'],
  settled: (failure: string | undefined) => void,
): (() => void) => {
  child.watch = { action, settled }
  return () => {
    child.watch = undefined
  }
}
