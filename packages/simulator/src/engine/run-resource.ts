import type { Cloud, ResourceAction, ResourceRecord, StackRecord } from '../cloud.ts'
import { resourceContext } from './resource-context.ts'
import { setState } from './set-state.ts'

export interface Work {
  /** When it begins; answers Python's complaint when it cannot. */
  begin?: () => Complaint | undefined | void
  /** Which properties an update changes. */
  changed?: ReadonlySet<string>
  /** When it has gone well, before anybody hears of it. */
  end?: () => void
  /** In place of the type's own duration. */
  duration?: number
  /** Waits for something else than time; answers how to give it up. */
  wait?: (settled: (failure: string | undefined) => void) => () => void
}

export interface Complaint {
  error: string
  message: string
}

/** Takes one resource through an action, with its events; `settled` hears why it failed, or nothing. */
export const runResource = (
  cloud: Cloud,
  stack: StackRecord,
  resource: ResourceRecord,
  action: ResourceAction,
  work: Work,
  settled: (failure: string | undefined) => void,
): void => {
  const { type, name } = resource
  setState(cloud, stack, resource, { action, status: 'IN_PROGRESS', reason: 'state changed' })
  const context = resourceContext(cloud, stack, resource)
  const broken = work.begin?.()
  const settle = (failure: string | undefined): void => {
    resource.timer = undefined
    resource.finish = undefined
    if (failure === undefined) work.end?.()
    const status = failure === undefined ? 'COMPLETE' : 'FAILED'
    setState(cloud, stack, resource, { action, status, reason: failure ?? 'state changed' })
    settled(failure)
  }
  const end = (): void => {
    resource.timer?.cancel()
    const problem = broken ?? type.failure?.(resourceContext(cloud, stack, resource), action, work.changed)
    settle(problem && `${problem.error}: resources.${name}: ${problem.message}`)
  }

  if (work.wait && !broken) {
    resource.timer = { cancel: () => undefined }
    const cancel = work.wait((failure) =>
      settle(failure && (type.beside ? besideFailure : nestedFailure)(name, failure, action)),
    )
    // it may be over already
    if (resource.timer) resource.timer = { cancel }
    return
  }
  const time = broken ? 0 : (work.duration ?? type.duration?.(context, action, work.changed) ?? 20)
  resource.timer = cloud.clock.after(time, end)
  resource.finish = end
}

const besideFailure = (name: string, reason: string, action: string): string =>
  `ResourceInError: resources.${name}: Went to status ${action}_FAILED due to "${reason}"`

// a nested stack's reason with the way down to it
const nestedFailure = (name: string, reason: string, action: string): string => {
  const parts = reason.split(':').map((part) => part.trim())
  if (!reason.includes(`Resource ${action} failed: `)) return `resources.${name}: ${reason}`
  if (parts.length < 4) return `: resources.${name}: ${reason}`
  return `${parts[1]}: resources.${name}.${parts[2]}: ${parts.slice(3).join(': ')}`
}
