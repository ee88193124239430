import type { Cloud, ResourceRecord, StackRecord } from '../cloud.ts'
import { nestedDefinition } from '../template/nested-definition.ts'
import type { StackDefinition } from '../template/stack-definition.ts'
import { nestedStack } from './nested-stack.ts'
import { newResource } from './new-resource.ts'
import { newStack } from './new-stack.ts'
import { physicalName } from './physical-name.ts'
import { planUpdate } from './plan-update.ts'
import { resolveProperties } from './resolve-properties.ts'

export interface PlannedChange {
  kind: 'added' | 'deleted' | 'replaced' | 'updated' | 'unchanged'
  /** The stack that it is shown of: as it is, or as it would be. */
  stack: StackRecord
  resource: ResourceRecord
  /** Of the stack inside it. */
  nested: PlannedChange[]
}

/** What an update would do to each resource, and to those of the stacks inside. */
export const planChanges = (
  cloud: Cloud,
  stack: StackRecord,
  definition: StackDefinition,
  self: { id: string; name: string } = stack,
): PlannedChange[] => {
  // what a resource refers to is looked up in the stack as it would be, where there is nothing yet
  const after: StackRecord = {
    ...newStack(cloud, { ...stack, id: self.id, name: self.name, definition, adopt: undefined }),
    resources: new Map(definition.resources.map((one) => [one.name, newResource(cloud, definition, one)])),
  }
  const changes = [...after.resources.values()].map((wanted): PlannedChange => {
    const current = stack.resources.get(wanted.name)
    Object.assign(wanted, resolveProperties(cloud, after, wanted.type, wanted.definition))
    const isKnown = stack.definition.resources.some(({ name }) => name === wanted.name)
    if (!current || !isKnown) return added(cloud, after, wanted, 'added')
    const plan = planUpdate(current, wanted.type, wanted.definition, wanted)
    if (plan.kind === 'replace') {
      const change = added(cloud, after, wanted, 'replaced')
      return { ...change, nested: [...change.nested, ...removed(cloud, current)] }
    }
    if (plan.kind === 'unchanged') return { kind: 'unchanged', stack: after, resource: wanted, nested: [] }
    const child = nestedStack(cloud, current)
    const inner = child && nestedDefinition(cloud, definition, { ...wanted, data: current.data }, child)
    const nested =
      child && inner ? planChanges(cloud, child, inner, { id: 'None', name: `${stack.name}-${wanted.name}` }) : []
    return { kind: 'updated', stack, resource: current, nested }
  })
  const gone = stack.definition.resources
    .filter(({ name }) => !after.resources.has(name))
    .flatMap(({ name }) => stack.resources.get(name) ?? [])
  return [
    ...changes,
    ...gone.map((resource): PlannedChange => ({ kind: 'deleted', stack, resource, nested: removed(cloud, resource) })),
  ]
}

const added = (
  cloud: Cloud,
  stack: StackRecord,
  resource: ResourceRecord,
  kind: 'added' | 'replaced',
): PlannedChange => {
  if (!resource.type.nested) return { kind, stack, resource, nested: [] }
  const name = physicalName(stack, resource)
  const self = { id: 'None', name, projectId: stack.projectId }
  const definition = nestedDefinition(cloud, stack.definition, resource, self)
  const parent = { id: stack.id, resource: resource.name }
  const empty = newStack(cloud, {
    ...stack,
    ...self,
    definition: { ...definition, resources: [] },
    parent,
    adopt: undefined,
  })
  return { kind, stack, resource, nested: planChanges(cloud, empty, definition) }
}

const removed = (cloud: Cloud, resource: ResourceRecord): PlannedChange[] => {
  const stack = nestedStack(cloud, resource)
  return [...(stack?.resources.values() ?? [])].map((member): PlannedChange => ({
    kind: 'deleted',
    stack: stack as StackRecord,
    resource: member,
    nested: removed(cloud, member),
  }))
}
