import type { Cloud, ResourceRecord, StackRecord } from '../cloud.ts'
import { checkResource } from './check-resource.ts'
import { deleteResource } from './delete-resource.ts'
import { draw } from './draw.ts'
import { failStack } from './fail-stack.ts'
import type { Converge } from './fail-stack.ts'
import { nestedStack } from './nested-stack.ts'
import { setState } from './set-state.ts'

/** Something settled: begins all that can begin now, in what the stack is doing now. */
export const step = (cloud: Cloud, stack: StackRecord, converge: Converge): void => {
  const { traversal } = stack
  if (!traversal) return
  const next = (failure: string | undefined, action: string): void => {
    // what an older run began fails that run only
    if (failure !== undefined && stack.traversal === traversal)
      return failStack(cloud, stack, `Resource ${action} failed: ${failure}`, converge)
    step(cloud, stack, converge)
  }

  for (const { name } of stack.definition.resources) {
    const resource = stack.resources.get(name)
    if (!resource || traversal.checked.has(resource)) continue
    if (resource.timer && resource.run !== traversal) preempt(cloud, resource)
    if (resource.timer) continue
    const ready = wanted(stack, name).every((one) => traversal.checked.has(one))
    if (ready) checkResource(cloud, stack, resource, next)
    if (stack.traversal !== traversal) return
  }
  for (const resource of superfluous(stack)) {
    if (resource.timer || isNeeded(stack, resource)) continue
    deleteResource(cloud, stack, resource, (failure) => next(failure, 'DELETE'))
    if (stack.traversal !== traversal) return
  }
  const done = stack.definition.resources.every(({ name }) => {
    const resource = stack.resources.get(name)
    return resource !== undefined && traversal.checked.has(resource)
  })
  if (done && superfluous(stack).length === 0) finish(cloud, stack)
}

// a stack inside that an older run is busy with need not end what nobody wants any more
const preempt = (cloud: Cloud, resource: ResourceRecord): void => {
  const child = nestedStack(cloud, resource)
  if (!child || child.status !== 'IN_PROGRESS') return
  cloud.clock.after(0, () => cloud.engine.stop(child))
}

const wanted = ({ definition, resources }: StackRecord, name: string): ResourceRecord[] =>
  (definition.resources.find((one) => one.name === name)?.requires ?? []).flatMap((one) => resources.get(one) ?? [])

// what the template no longer names, and what was replaced; latest first
const superfluous = ({ definition, resources, replaced }: StackRecord): ResourceRecord[] => {
  const named = new Set(definition.resources.map(({ name }) => name))
  return [...resources.values(), ...replaced]
    .filter((resource) => replaced.includes(resource) || !named.has(resource.name))
    .reverse()
}

// nothing goes before what depends on it has gone or turned to something else
const isNeeded = (stack: StackRecord, resource: ResourceRecord): boolean => {
  const { definition, resources, replaced, traversal } = stack
  const { name } = resource
  const isWanted = definition.resources.some((one) => one.name === name)
  const successor = resources.get(name)
  if (isWanted && successor && !traversal?.checked.has(successor)) return true
  return [...resources.values(), ...replaced].some((other) => {
    if (other === resource || !other.requires.includes(name)) return false
    return !traversal?.checked.has(other)
  })
}

const finish = (cloud: Cloud, stack: StackRecord): void => {
  const action = stack.traversal?.action ?? stack.action
  stack.timeout?.cancel()
  stack.traversal = undefined
  if (action === 'DELETE') stack.deletedAt = cloud.clock.now() + draw(cloud, cloud.lag.deleted)
  setState(cloud, stack, stack, { action, status: 'COMPLETE', reason: `Stack ${action} completed successfully` })
}
