import { planChanges } from '../../engine/plan-changes.ts'
import { json } from '../../http/json.ts'
import { extractBoolean } from '../extract-boolean.ts'
import { findStack } from '../find-stack.ts'
import type { HeatHandler, HeatRequest } from '../heat-request.ts'
import { changeRows } from '../views/change-rows.ts'
import { defineUpdate } from './define-update.ts'
import { readStackInput } from './read-stack-input.ts'

const preview = async (request: HeatRequest, kind: 'update' | 'patch'): Promise<Response> => {
  const { cloud } = request
  const input = readStackInput(cloud, await request.body(), kind)
  const nested = extractBoolean(request.query, 'show_nested') ?? false
  const stack = findStack(request, { deleted: false })
  const definition = defineUpdate(request, stack, input, { keep: kind === 'patch' })
  const changes = planChanges(cloud, stack, definition)
  return json(200, { resource_changes: changeRows(cloud, changes, { nested }) })
}

/** What an update with this body would do to each resource; nothing changes. */
export const previewUpdate: Readonly<Record<'put' | 'patch', HeatHandler>> = {
  put: (request) => preview(request, 'update'),
  patch: (request) => preview(request, 'patch'),
}
