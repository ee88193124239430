import { json } from '../../http/json.ts'
import { notSupported } from '../faults.ts'
import type { HeatHandler } from '../heat-request.ts'
import { stackUrl } from '../links.ts'
import { defineNewStack } from './define-new-stack.ts'
import { readStackInput } from './read-stack-input.ts'

/** Creates a stack, or adopts what another one abandoned. */
export const createStack: HeatHandler = async (request) => {
  const { cloud, token, projectId } = request
  const body = await request.body()
  const input = readStackInput(cloud, body, 'create')
  if (input.adopt && !cloud.enabled.stackAdopt) throw notSupported('Stack Adopt')
  const id = cloud.random.uuid()
  const { name, definition } = defineNewStack(request, body['stack_name'], input, id)
  const stack = cloud.engine.create({
    id,
    name,
    projectId,
    owner: token.user.name,
    userProjectId: cloud.random.hex(),
    definition,
    tags: input.tags ?? [],
    disableRollback: input.disableRollback ?? true,
    timeoutMins: input.timeoutMins,
    parent: undefined,
    adopt: input.adopt,
  })
  const href = stackUrl(cloud, stack)
  return json(201, { stack: { id, links: [{ href, rel: 'self' }] } }, { Location: href })
}
