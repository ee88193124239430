import type { HeatHandler, HeatRequest } from '../heat-request.ts'
import { notSupported } from '../faults.ts'
import { findStack } from '../find-stack.ts'
import { defineUpdate } from './define-update.ts'
import { readStackInput } from './read-stack-input.ts'

const update = async (request: HeatRequest, kind: 'update' | 'patch'): Promise<Response> => {
  const input = readStackInput(request.cloud, await request.body(), kind)
  const stack = findStack(request, { deleted: false })
  if (stack.action === 'SUSPEND') throw notSupported('Updating a stack when it is suspended')
  if (stack.action === 'DELETE') throw notSupported('Updating a stack when it is deleting')
  const definition = defineUpdate(request, stack, input, { keep: kind === 'patch' })
  // a PUT that names no tags takes them away
  stack.tags = input.tags ?? (kind === 'patch' ? stack.tags : [])
  stack.timeoutMins = input.timeoutMins ?? stack.timeoutMins
  stack.disableRollback = input.disableRollback ?? stack.disableRollback
  request.cloud.engine.converge(stack, 'UPDATE', definition)
  return request.accepted()
}

/** A new template for a stack, in place of whatever it is doing. */
export const updateStack: Readonly<Record<'put' | 'patch', HeatHandler>> = {
  put: (request) => update(request, 'update'),
  patch: (request) => update(request, 'patch'),
}
