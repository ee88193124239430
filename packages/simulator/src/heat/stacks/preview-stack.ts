import { newResource } from '../../engine/new-resource.ts'
import { newStack } from '../../engine/new-stack.ts'
import { json } from '../../http/json.ts'
import type { HeatHandler } from '../heat-request.ts'
import { previewRows } from '../views/preview-rows.ts'
import { stackView } from '../views/stack-view.ts'
import { defineNewStack } from './define-new-stack.ts'
import { readStackInput } from './read-stack-input.ts'

/** The stack that a create with this body would make, which has no id yet. */
export const previewStack: HeatHandler = async (request) => {
  const { cloud, token, projectId } = request
  const body = await request.body()
  const input = readStackInput(cloud, body, 'create')
  const id = 'None'
  const { name, definition } = defineNewStack(request, body['stack_name'], input, id)
  const stack = newStack(cloud, {
    id,
    name,
    projectId,
    owner: token.user.name,
    userProjectId: '',
    definition,
    tags: input.tags ?? [],
    disableRollback: input.disableRollback ?? true,
    timeoutMins: input.timeoutMins,
    parent: undefined,
    adopt: undefined,
  })
  stack.resources = new Map(definition.resources.map((one) => [one.name, newResource(cloud, definition, one)]))
  const view = stackView(cloud, stack, { outputs: true })
  const { stack_status: _status, stack_status_reason: _reason, ...shown } = view
  return json(200, {
    stack: { ...shown, stack_user_project_id: null, resources: previewRows(cloud, stack) },
  })
}
