import type { Cloud, ResourceRecord, StackRecord, WholeAction } from '../cloud.ts'
import { addEvent } from './add-event.ts'
import { lagBehind } from './lag-behind.ts'
import { nestedWork } from './nested-work.ts'
import { runResource } from './run-resource.ts'
import { setState } from './set-state.ts'

/** Suspends, resumes, checks or snapshots every resource, those that others need first, to suspend last. */
export const runAll = (
  cloud: Cloud,
  stack: StackRecord,
  action: WholeAction,
  done?: (failure: string | undefined) => void,
): void => {
  // nothing to do, and still something to tell
  if (stack.action === action && stack.status === 'COMPLETE' && /SUSPEND|RESUME/.test(action))
    return addEvent(cloud, stack, stack)
  lagBehind(cloud, stack)
  setState(cloud, stack, stack, { action, status: 'IN_PROGRESS', reason: `Stack ${action} started` })
  const left = new Set(stack.definition.resources.flatMap(({ name }) => stack.resources.get(name) ?? []))
  const before = order(stack, left, action)
  const begun = new Set<ResourceRecord>()
  const failures: string[] = []

  const finish = (): void => {
    const [failure] = failures
    const ended =
      failure === undefined ? `Stack ${action} completed successfully` : `Resource ${action} failed: ${failure}`
    const state = { action, status: failure === undefined ? ('COMPLETE' as const) : ('FAILED' as const) }
    const unchecked = action === 'CHECK' && !isChecked(cloud, stack)
    // a snapshot holds the stack as it is when that is done
    Object.assign(stack, state)
    done?.(failure && ended)
    const note = unchecked ? ". 'CHECK' not fully supported (see resources)" : ''
    setState(cloud, stack, stack, { ...state, reason: ended + note })
  }
  const next = (): void => {
    if (stack.action !== action || stack.status !== 'IN_PROGRESS') return
    const stopped = failures.length > 0 && action !== 'CHECK'
    for (const resource of stopped ? [] : left) {
      const waits = before.get(resource)?.some((other) => left.has(other))
      if (waits || begun.has(resource)) continue
      begun.add(resource)
      perform(cloud, stack, resource, action, (failure) => {
        left.delete(resource)
        if (failure !== undefined) failures.push(failure)
        next()
      })
      if (!left.has(resource)) return
    }
    if (left.size === 0 || (stopped && ![...left].some((one) => begun.has(one)))) {
      left.clear()
      finish()
    }
  }
  cloud.clock.after(0, next)
}

// which go before each
const order = (
  stack: StackRecord,
  all: ReadonlySet<ResourceRecord>,
  action: WholeAction,
): Map<ResourceRecord, ResourceRecord[]> => {
  const before = new Map([...all].map((one): [ResourceRecord, ResourceRecord[]] => [one, []]))
  for (const resource of all) {
    for (const name of resource.requires) {
      const needed = stack.resources.get(name)
      if (needed && action === 'SUSPEND') before.get(needed)?.push(resource)
      else if (needed) before.get(resource)?.push(needed)
    }
  }
  return before
}

const perform = (
  cloud: Cloud,
  stack: StackRecord,
  resource: ResourceRecord,
  action: WholeAction,
  settled: (failure: string | undefined) => void,
): void => {
  const { action: before, status, name, type, typeName } = resource
  if (action === 'CHECK' && !type.checks && !type.nested) {
    const reason = `CHECK not supported for ${typeName}`
    if (before !== 'INIT') setState(cloud, stack, resource, { action, status: 'COMPLETE', reason })
    return settled(undefined)
  }
  if (!isFit(resource, action)) {
    const state = `('${before}', '${status}')`
    return settled(`Error: resources.${name}: State ${state} invalid for ${action.toLowerCase()}`)
  }
  runResource(cloud, stack, resource, action, { duration: 0, ...nestedWork(cloud, stack, resource, action) }, settled)
}

const isFit = ({ action, status }: ResourceRecord, wanted: WholeAction): boolean => {
  if (wanted === 'SUSPEND') return action !== 'DELETE' && (action === 'SUSPEND' || status === 'COMPLETE')
  if (wanted !== 'RESUME') return true
  return (action === 'SUSPEND' && status === 'COMPLETE') || (action === 'RESUME' && status !== 'IN_PROGRESS')
}

const isChecked = (cloud: Cloud, stack: StackRecord): boolean =>
  [...stack.resources.values()].every(({ type, physicalId }) => {
    const child = type.nested && !type.beside && cloud.stacks.find(({ id }) => id === physicalId)
    return child ? isChecked(cloud, child) : type.checks === true
  })
