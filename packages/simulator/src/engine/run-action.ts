import type { Cloud, ResourceRecord, StackRecord } from '../cloud.ts'
import { emptyDefinition } from '../template/empty-definition.ts'
import { cancelResources } from './cancel-resources.ts'
import { createResource } from './create-resource.ts'
import { deleteResource } from './delete-resource.ts'
import { draw } from './draw.ts'
import { setState } from './set-state.ts'

/** Begins an action and sees it through; the first resource is touched only after the caller was answered. */
export const runAction = (cloud: Cloud, stack: StackRecord, action: 'CREATE' | 'DELETE' | 'ROLLBACK'): void => {
  const { action: before, status, reason } = stack
  if (action !== 'CREATE') {
    stack.updatedAt = cloud.clock.now()
    stack.stale = { action: before, status, reason, until: cloud.clock.now() + draw(cloud, cloud.lag.status) }
  }
  // what belongs to an older traversal no longer moves the stack
  const traversal = cloud.random.uuid()
  stack.traversal = traversal
  setState(cloud, stack, stack, { action, status: 'IN_PROGRESS', reason: `Stack ${action} started` })
  stack.timeout?.cancel()
  stack.timeout = cloud.clock.after((stack.timeoutMins || 60) * 60_000, () => timeOut(cloud, stack))
  cloud.clock.after(0, () => {
    if (stack.traversal !== traversal) return
    if (action === 'DELETE') cancelResources(cloud, stack, () => 'user triggered cancel')
    step(cloud, stack)
  })
}

// Something settled: go on with what the stack is doing now, which need not be what it was doing when that began.
const step = (cloud: Cloud, stack: StackRecord): void => {
  if (stack.status !== 'IN_PROGRESS') return
  if (stack.action === 'CREATE') stepCreate(cloud, stack)
  else stepDelete(cloud, stack)
}

const stepCreate = (cloud: Cloud, stack: StackRecord): void => {
  const resources = [...stack.resources.values()]
  for (const resource of resources) {
    const ready = resource.action === 'INIT' && resource.requires.every((name) => isCreated(stack.resources.get(name)))
    if (ready) createResource(cloud, stack, resource, (failure) => settled(cloud, stack, 'CREATE', failure))
  }
  if (resources.every(isCreated)) finish(cloud, stack)
}

// Nothing that something left depends on; what is still being created is waited for.
const stepDelete = (cloud: Cloud, stack: StackRecord): void => {
  const resources = [...stack.resources.values()].reverse()
  for (const resource of resources) {
    const needed = [...stack.resources.values()].some(({ requires }) => requires.includes(resource.name))
    if (needed || resource.timer) continue
    if (resource.action === 'INIT') {
      // never begun: nothing to delete, and no event
      stack.resources.delete(resource.name)
      return stepDelete(cloud, stack)
    }
    deleteResource(cloud, stack, resource, (failure) => settled(cloud, stack, 'DELETE', failure))
  }
  if (stack.resources.size === 0) finish(cloud, stack)
}

const settled = (cloud: Cloud, stack: StackRecord, action: string, failure: string | undefined): void => {
  const ours = action === 'CREATE' ? stack.action === 'CREATE' : stack.action !== 'CREATE'
  if (failure !== undefined && ours && stack.status === 'IN_PROGRESS') {
    return fail(cloud, stack, `Resource ${action} failed: ${failure}`)
  }
  step(cloud, stack)
}

// The first failure ends the action; what other resources are doing goes on, but starts nothing new.
const fail = (cloud: Cloud, stack: StackRecord, reason: string): void => {
  const { action } = stack
  stack.timeout?.cancel()
  stack.traversal = ''
  setState(cloud, stack, stack, { action, status: 'FAILED', reason })
  if (action !== 'CREATE' || stack.disableRollback) return
  stack.definition = emptyDefinition(stack.definition)
  runAction(cloud, stack, 'ROLLBACK')
}

const timeOut = (cloud: Cloud, stack: StackRecord): void => {
  cancelResources(cloud, stack, ({ action, name, type }) => {
    const task = `Task ${action.toLowerCase()} from ${type.className} "${name}" Stack "${stack.name}" [${stack.id}]`
    return `${task} Timed out`
  })
  fail(cloud, stack, 'Timed out')
}

const finish = (cloud: Cloud, stack: StackRecord): void => {
  const { action } = stack
  stack.timeout?.cancel()
  setState(cloud, stack, stack, { action, status: 'COMPLETE', reason: `Stack ${action} completed successfully` })
  if (action !== 'DELETE') return
  stack.deletedAt = cloud.clock.now() + draw(cloud, cloud.lag.deleted)
}

const isCreated = (resource: ResourceRecord | undefined): boolean =>
  resource?.action === 'CREATE' && resource.status === 'COMPLETE'
