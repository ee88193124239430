import { addImplied } from '../../engine/add-implied.ts'
import { validateStack } from '../../engine/validate-stack.ts'
import { pythonStr } from '../../python-str.ts'
import { defineStack } from '../../template/define-stack.ts'
import { mergeEnvironments } from '../../template/merge-environments.ts'
import type { StackDefinition } from '../../template/stack-definition.ts'
import type { StackInput } from '../../template/stack-input.ts'
import { invalid } from '../faults.ts'
import { HeatError } from '../heat-error.ts'
import type { HeatRequest } from '../heat-request.ts'
import { isGone } from '../is-gone.ts'

/** What a create or its preview asks for, with all that Heat checks before it answers. */
export const defineNewStack = (
  request: HeatRequest,
  given: unknown,
  input: StackInput,
  id: string,
): { name: string; definition: StackDefinition } => {
  const { cloud, projectId } = request
  const name = pythonStr(given)
  checkFree(request, name)
  const template = input.template ?? {}
  const environment = mergeEnvironments(input.environment, input.environmentFiles, input.files, template)
  const definition = defineStack(
    { template, environment, files: input.files },
    { id, name, projectId },
    { values: true },
  )
  if (typeof given !== 'string') throw invalid(`Invalid stack name ${name}, must be a string`)
  if (!/^[a-zA-Z][a-zA-Z0-9_.-]{0,254}$/.test(name)) throw badName(name)
  addImplied(cloud, definition)
  validateStack(cloud, definition, { values: true })
  return { name, definition }
}

const checkFree = ({ cloud, admin, projectId }: HeatRequest, name: string): void => {
  const mine = cloud.stacks.filter((stack) => stack.projectId === projectId && !isGone(cloud, stack) && !stack.parent)
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
