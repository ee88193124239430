import { pythonStr } from '../../python-str.ts'
import type { Cloud } from '../../cloud.ts'
import { isObject } from '../../is-object.ts'
import { NotSimulated } from '../../not-simulated.ts'
import type { StackInput } from '../../template/stack-input.ts'
import { extractInteger } from '../extract-integer.ts'
import { extractTags } from '../extract-tags.ts'
import { badRequest } from '../faults.ts'
import { HeatError } from '../heat-error.ts'
import { readEnvironment } from './read-environment.ts'
import { readTemplateField } from './read-template-field.ts'

/** The body of a create, checked in the order in which Heat does. */
export const readStackInput = (cloud: Cloud, body: Record<string, unknown>): StackInput => {
  for (const field of ['environment_files', 'files_container', 'adopt_stack_data']) {
    if (body[field] !== undefined && body[field] !== null) throw new NotSimulated(`the field ${field}`)
  }
  const timeoutMins = extractInteger('timeout_mins', body['timeout_mins'])
  const tags = body['tags'] === undefined || body['tags'] === null ? [] : extractTags(body['tags'])
  if ('converge' in body) {
    throw badRequest('converge flag only supported in stack update (or update preview) request.')
  }
  if (!('stack_name' in body)) throw badRequest('No stack name specified')
  const template = readTemplateField(cloud, body)
  return {
    name: body['stack_name'],
    template,
    environment: readEnvironment(body),
    files: filesOf(body['files']),
    timeoutMins: timeoutMins || undefined,
    tags,
    disableRollback: rollbackOff(body['disable_rollback']),
  }
}

const filesOf = (value: unknown): Record<string, string> => {
  if (value === undefined || value === null) return {}
  if (!isObject(value)) throw new HeatError(400, 'ValueError')
  return value as Record<string, string>
}

const rollbackOff = (value: unknown): boolean => {
  if (value === undefined || value === null) return true
  const text = pythonStr(value).toLowerCase()
  if (text === 'true' || text === 'false') return text === 'true'
  throw new HeatError(400, 'ValueError')
}
