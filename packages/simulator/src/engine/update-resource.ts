import type { Cloud, ResourceRecord, ResourceType, StackRecord } from '../cloud.ts'
import { restrictedActions } from '../template/restricted-actions.ts'
import type { ResourceDefinition } from '../template/stack-definition.ts'
import { findType } from '../types/find-type.ts'
import { addEvent } from './add-event.ts'
import { breakAt } from './break-at.ts'
import { nestedWork } from './nested-work.ts'
import { planUpdate } from './plan-update.ts'
import { pythonName } from './python-name.ts'
import { resolveProperties } from './resolve-properties.ts'
import type { Resolved } from './resolve-properties.ts'
import { resourceContext } from './resource-context.ts'
import { runResource } from './run-resource.ts'
import { setState } from './set-state.ts'

/** Changes one resource in place where the template asks for it and the type allows it; else says that it must be replaced. */
export const updateResource = (
  cloud: Cloud,
  stack: StackRecord,
  resource: ResourceRecord,
  settled: (failure: string | undefined) => void,
  replace: () => void,
): void => {
  const { name } = resource
  const { definition } = stack
  const wanted = definition.resources.find((one) => one.name === name) ?? resource.definition
  const type = findType(cloud, definition, wanted)

  const begin = (): void => {
    const after = attempt(cloud, stack, type, wanted)
    if (typeof after === 'string') return settled(`ValueError: resources.${name}: ${after}`)
    const plan = planUpdate(resource, type, wanted, after)
    const accept = (): void => {
      const { given, properties, metadata: templateMetadata } = after
      const { requires, description } = wanted
      const own = { definition: wanted, origin: definition, requires, description, type, typeName: wanted.type }
      Object.assign(resource, own, { given, properties, templateMetadata })
    }
    if (plan.kind === 'unchanged') {
      accept()
      return settled(undefined)
    }
    const forbidden = plan.kind
    if (restrictedActions(definition.environment, name).has(forbidden)) {
      const reason = `${forbidden} is restricted for resource.`
      addEvent(cloud, stack, { ...resource, status: 'FAILED' }, { action: 'UPDATE', reason })
      return settled(`ResourceActionRestricted: resources.${name}: ${reason}`)
    }
    if (plan.kind === 'replace') {
      if (plan.begun) announce(cloud, stack, resource, plan.begun === 'by type' ? pythonName(stack, resource) : name)
      return replace()
    }
    resource.properties = after.properties
    // the stack inside is made of what was given; else that changes at the end
    if (type.nested) resource.given = after.given
    resource.type = type
    const work = type.nested
      ? nestedWork(cloud, stack, resource, 'UPDATE')
      : { begin: () => type.update?.(resourceContext(cloud, stack, resource), plan.changed) }
    runResource(cloud, stack, resource, 'UPDATE', { ...work, changed: plan.changed, end: accept }, (failure) => {
      if (failure !== undefined) return settled(failure)
      breakAt(cloud, stack, resource, 'post-update', () => settled(undefined))
    })
  }
  breakAt(cloud, stack, resource, 'pre-update', begin)
}

const announce = (cloud: Cloud, stack: StackRecord, resource: ResourceRecord, self: string): void => {
  setState(cloud, stack, resource, { action: 'UPDATE', status: 'IN_PROGRESS', reason: 'state changed' })
  const reason = `The Resource ${self} requires replacement.`
  setState(cloud, stack, resource, { action: 'UPDATE', status: 'COMPLETE', reason })
}

const attempt = (
  cloud: Cloud,
  stack: StackRecord,
  type: ResourceType,
  wanted: ResourceDefinition,
): Resolved | string => {
  try {
    return resolveProperties(cloud, stack, type, wanted)
  } catch (error) {
    return (error as Error).message
  }
}
