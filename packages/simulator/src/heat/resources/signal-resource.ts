import { addEvent } from '../../engine/add-event.ts'
import { pythonName } from '../../engine/python-name.ts'
import { resourceContext } from '../../engine/resource-context.ts'
import type { Hook, ResourceRecord, StackRecord } from '../../cloud.ts'
import { isObject } from '../../is-object.ts'
import { pythonStr } from '../../python-str.ts'
import { json } from '../../http/json.ts'
import { notSupported } from '../faults.ts'
import { findStack } from '../find-stack.ts'
import { HeatError } from '../heat-error.ts'
import type { HeatHandler, HeatRequest } from '../heat-request.ts'

/** Tells a resource something, or clears the hook at which it stands still. */
export const signalResource: HeatHandler = async (request) => {
  const { cloud, params } = request
  const details = (await request.anyBody()) ?? null
  const stack = findStack(request, { deleted: false })
  const name = params['resource'] ?? ''
  const resource = stack.resources.get(name)
  if (!resource)
    throw new HeatError(404, 'ResourceNotFound', `The Resource (${name}) could not be found in Stack ${stack.name}.`)
  checkAction(request, stack, resource)
  if (isObject(details) && 'unset_hook' in details) {
    unset(request, stack, resource, String(details['unset_hook']))
    return json(200, null)
  }
  const { signal } = resource.type
  if (!signal) throw new HeatError(400, 'ResourceActionNotSupported', 'signal is not supported for resource.')
  cloud.clock.after(0, () => {
    const told = signal(resourceContext(cloud, stack, resource), details)
    if (!told) return
    const reason = told.reason === undefined ? describe(details) : `Signal: ${told.reason}`
    addEvent(cloud, stack, resource, { action: 'SIGNAL', reason })
    cloud.engine.wake()
  })
  return json(200, null)
}

const describe = (details: unknown): string => {
  if (details === null) return 'No signal details provided'
  if (!isObject(details)) return 'Unknown'
  const { previous, current, reason } = details
  if (previous === undefined || current === undefined || reason === undefined) return 'Unknown'
  // as Ceilometer says it
  return `alarm state changed from ${pythonStr(previous)} to ${pythonStr(current)} (${pythonStr(reason)})`
}

const checkAction = ({ cloud }: HeatRequest, stack: StackRecord, resource: ResourceRecord): void => {
  const { action } = resource
  if (action !== 'SUSPEND' && action !== 'DELETE') return
  addEvent(cloud, stack, resource, { reason: `Cannot signal resource during ${action}` })
  throw notSupported(`Signal resource during ${action}`)
}

const unset = ({ cloud }: HeatRequest, stack: StackRecord, resource: ResourceRecord, hook: string): void => {
  const self = pythonName(stack, resource)
  if (!hooks.includes(hook as Hook))
    throw new HeatError(400, 'InvalidBreakPointHook', `Invalid hook type "${hook}" for ${self}`)
  if (resource.hook?.name !== hook)
    throw new HeatError(400, 'InvalidBreakPointHook', `The "${hook}" hook is not defined on ${self}`)
  addEvent(cloud, stack, resource, { reason: `Hook ${hook} is cleared` })
  const { cleared } = resource.hook
  cloud.clock.after(0, cleared)
}

const hooks: readonly Hook[] = ['pre-create', 'pre-update', 'pre-delete', 'post-create', 'post-update', 'post-delete']
