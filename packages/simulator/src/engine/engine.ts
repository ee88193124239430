import type { Clock } from '../clock.ts'
import type { Random } from '../random.ts'
import { ResourceFailure, type ResourceType } from '../types/resource-type.ts'
import { evaluateIn } from './evaluation.ts'
import { completeProperties } from './properties.ts'
import type { ResourceRecord, StackRecord } from './records.ts'

export interface Engine {
  create(stack: StackRecord): void
  delete(stack: StackRecord): void
}

/** How Heat's convergence engine goes through a stack: what is free goes at once, everything else as soon as what it needs is there. */
export function createEngine(
  clock: Clock,
  random: Random,
  types: ReadonlyMap<string, ResourceType>,
  staleFor: number,
): Engine {
  const record = (stack: StackRecord, resource: ResourceRecord | undefined, properties: Record<string, unknown> = {}) =>
    stack.events.push({
      id: random.uuid(),
      time: clock.now(),
      resourceName: resource?.name ?? stack.name,
      resourceType: resource?.definition.type ?? 'OS::Heat::Stack',
      physicalId: resource ? resource.physicalId : stack.id,
      action: (resource ?? stack).action,
      status: (resource ?? stack).status,
      reason: (resource ?? stack).reason,
      properties,
    })

  const setStack = (stack: StackRecord, action: string, status: StackRecord['status'], reason: string) => {
    Object.assign(stack, { action, status, reason })
    record(stack, undefined)
    if (status !== 'IN_PROGRESS') stack.stopTimer?.()
  }
  const setResource = (
    stack: StackRecord,
    resource: ResourceRecord,
    action: string,
    status: StackRecord['status'],
    reason = 'state changed',
  ) => {
    Object.assign(resource, { action, status, reason, updatedAt: clock.now() })
    record(stack, resource)
  }
  const propertiesOf = (stack: StackRecord, resource: ResourceRecord) => {
    const worked = evaluateIn(stack, resource.definition.properties ?? {})
    if (worked.kind !== 'value')
      throw new ResourceFailure(
        `StackValidationFailed: resources.${resource.name}: ${worked.kind === 'error' ? worked.message : 'a value is not known'}`,
      )
    return completeProperties(types.get(resource.definition.type)!, worked.value as Record<string, unknown>)
  }
  const duration = (stack: StackRecord, resource: ResourceRecord, action: 'create' | 'delete') => {
    const { takes } = types.get(resource.definition.type)!
    return (typeof takes === 'function' ? takes(propertiesOf(stack, resource)) : takes)[action]
  }

  // ---- creating
  const createMore = (stack: StackRecord) => {
    const there = (name: string) =>
      stack.resources.get(name)?.action === 'CREATE' && stack.resources.get(name)?.status === 'COMPLETE'
    for (const resource of stack.resources.values()) {
      if (resource.action === 'INIT' && [...resource.needs].every(there)) begin(stack, resource)
    }
    if ([...stack.resources.keys()].every(there))
      setStack(stack, 'CREATE', 'COMPLETE', 'Stack CREATE completed successfully')
  }
  const begin = (stack: StackRecord, resource: ResourceRecord) => {
    setResource(stack, resource, 'CREATE', 'IN_PROGRESS')
    clock.after(
      attempt(() => duration(stack, resource, 'create'), 0),
      () => {
        try {
          const physicalName = `${stack.name}-${resource.name}-${random.text(12)}`
          const help = {
            random,
            physicalName,
            now: new Date(clock.now()).toISOString(),
            projectId: stack.projectId,
            resourceName: resource.name,
          }
          const made = types.get(resource.definition.type)!.create(propertiesOf(stack, resource), help)
          Object.assign(resource, {
            ...made,
            physicalId: made.physicalId ?? physicalName,
            attributes: made.attributes ?? {},
          })
          setResource(stack, resource, 'CREATE', 'COMPLETE')
        } catch (error) {
          if (!(error instanceof ResourceFailure)) throw error
          setResource(stack, resource, 'CREATE', 'FAILED', error.message)
          if (stack.action === 'CREATE' && stack.status === 'IN_PROGRESS')
            fail(stack, `Resource CREATE failed: ${error.message}`)
        }
        goOn(stack)
      },
    )
  }
  const fail = (stack: StackRecord, reason: string) => {
    setStack(stack, 'CREATE', 'FAILED', reason)
    if (!stack.rollback) return
    stack.updatedAt = clock.now()
    setStack(stack, 'ROLLBACK', 'IN_PROGRESS', 'Stack ROLLBACK started')
  }

  // ---- deleting, for itself and as a rollback
  const deleteMore = (stack: StackRecord) => {
    const resources = () => [...stack.resources.values()]
    for (const resource of resources()) if (resource.action === 'INIT') stack.resources.delete(resource.name)
    for (const resource of resources()) {
      const needed = resources().some((each) => each.needs.has(resource.name))
      if (!needed && resource.status !== 'IN_PROGRESS' && resource.action !== 'DELETE') end(stack, resource)
    }
    if (stack.resources.size) return
    setStack(stack, stack.action, 'COMPLETE', `Stack ${stack.action} completed successfully`)
    if (stack.action === 'DELETE') stack.deletedAt = clock.now()
  }
  const end = (stack: StackRecord, resource: ResourceRecord) => {
    const wait = attempt(() => duration(stack, resource, 'delete'), 0)
    setResource(stack, resource, 'DELETE', 'IN_PROGRESS')
    clock.after(wait, () => {
      setResource(stack, resource, 'DELETE', 'COMPLETE')
      stack.resources.delete(resource.name)
      goOn(stack)
    })
  }
  const goOn = (stack: StackRecord) => {
    if (stack.status !== 'IN_PROGRESS') return
    if (stack.action === 'CREATE') createMore(stack)
    else deleteMore(stack)
  }

  return {
    create(stack) {
      setStack(stack, 'CREATE', 'IN_PROGRESS', 'Stack CREATE started')
      stack.stopTimer = clock.after((stack.timeoutMinutes ?? 60) * 60_000, () => {
        fail(stack, 'Timed out')
        goOn(stack)
      })
      createMore(stack)
    },
    delete(stack) {
      if (stack.action === 'DELETE' && stack.status === 'IN_PROGRESS') return
      const { action, status, reason } = stack
      stack.stale = { until: clock.now() + staleFor, action, status, reason }
      stack.stopTimer?.()
      stack.updatedAt = clock.now()
      setStack(stack, 'DELETE', 'IN_PROGRESS', 'Stack DELETE started')
      deleteMore(stack)
    },
  }
}

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof ResourceFailure) return otherwise
    throw error
  }
}
