import { runAction } from '../../engine/run-action.ts'
import type { StackRecord } from '../../cloud.ts'
import { json } from '../../http/json.ts'
import { defineStack } from '../../template/define-stack.ts'
import { invalid } from '../faults.ts'
import { HeatError } from '../heat-error.ts'
import type { HeatHandler, HeatRequest } from '../heat-request.ts'
import { pythonStr } from '../../python-str.ts'
import { isGone } from '../is-gone.ts'
import { stackUrl } from '../links.ts'
import { readStackInput } from './read-stack-input.ts'
import { newResources } from '../../engine/new-resources.ts'
import { addImplied } from '../../engine/add-implied.ts'
import { validateStack } from '../../engine/validate-stack.ts'

export const createStack: HeatHandler = async (request) => {
  const { cloud, token } = request
  const input = readStackInput(cloud, await request.body())
  const name = pythonStr(input.name)
  checkFree(request, name)
  const id = cloud.random.uuid()
  const definition = defineStack(input, { id, name, projectId: request.projectId }, { values: true })
  if (typeof input.name !== 'string') throw invalid(`Invalid stack name ${name}, must be a string`)
  if (!/^[a-zA-Z][a-zA-Z0-9_.-]{0,254}$/.test(name)) throw badName(name)
  addImplied(cloud, definition)
  validateStack(cloud, definition, { values: true })

  const stack: StackRecord = {
    id,
    name,
    projectId: request.projectId,
    owner: token.user.name,
    userProjectId: cloud.random.hex(),
    definition,
    tags: input.tags,
    disableRollback: input.disableRollback,
    timeoutMins: input.timeoutMins,
    createdAt: cloud.clock.now(),
    updatedAt: undefined,
    deletedAt: undefined,
    stale: undefined,
    resources: new Map(),
    events: [],
    traversal: '',
    timeout: undefined,
    action: 'CREATE',
    status: 'IN_PROGRESS',
    reason: '',
  }
  cloud.stacks.push(stack)
  stack.resources = newResources(cloud, stack)
  runAction(cloud, stack, 'CREATE')
  const href = stackUrl(cloud, stack)
  return json(201, { stack: { id, links: [{ href, rel: 'self' }] } }, { Location: href })
}

const checkFree = ({ cloud, admin, projectId }: HeatRequest, name: string): void => {
  const mine = cloud.stacks.filter((stack) => stack.projectId === projectId && !isGone(cloud, stack))
  if (mine.some((stack) => stack.name === name)) {
    throw new HeatError(409, 'StackExists', `The Stack (${name}) already exists.`)
  }
  if (admin || mine.length < maximum) return
  const message = `You have reached the maximum stacks per tenant, ${maximum}. Please delete some stacks.`
  throw new HeatError(400, 'RequestLimitExceeded', `Request limit exceeded: ${message}`)
}

const maximum = 512

const badName = (name: string): HeatError =>
  invalid(
    `Invalid stack name ${name} must contain only alphanumeric or "_-." characters, must start with alpha and must be ` +
      '255 characters or less.',
  )
