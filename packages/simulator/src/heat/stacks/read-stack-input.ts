import { pythonStr } from '../../python-str.ts'
import type { Cloud } from '../../cloud.ts'
import { isObject } from '../../is-object.ts'
import { NotSimulated } from '../../not-simulated.ts'
import type { StackInput } from '../../template/stack-input.ts'
import { extractInteger } from '../extract-integer.ts'
import { extractTags } from '../extract-tags.ts'
import { badRequest } from '../faults.ts'
import { HeatError } from '../heat-error.ts'
import { readAdoptData } from './read-adopt-data.ts'
import { readEnvironment } from './read-environment.ts'
import { readTemplateField } from './read-template-field.ts'

/** The body of a create, an update or a preview, checked in the order in which Heat does. */
export const readStackInput = (
  cloud: Cloud,
  body: Record<string, unknown>,
  kind: 'create' | 'update' | 'patch',
): StackInput => {
  if (given(body, 'files_container')) throw new NotSimulated('the field files_container')
  const timeoutMins = extractInteger('timeout_mins', body['timeout_mins'])
  const tags = given(body, 'tags') ? extractTags(body['tags']) : undefined
  if (kind === 'create' && 'converge' in body)
    throw badRequest('converge flag only supported in stack update (or update preview) request.')
  if (kind === 'create' && !('stack_name' in body)) throw badRequest('No stack name specified')
  const adopt = 'adopt_stack_data' in body ? readAdoptData(body['adopt_stack_data']) : undefined
  const keeps = kind === 'patch' && !given(body, 'template') && !given(body, 'template_url')
  const template = adopt?.template ?? (keeps ? undefined : readTemplateField(cloud, body))
  const environmentFiles = (body['environment_files'] as string[] | null | undefined) ?? []
  return {
    template,
    // what was abandoned brings its own parameters
    environment: readEnvironment(adopt?.environment ? { ...body, parameters: adopt.environment['parameters'] } : body),
    files: filesOf(body['files']),
    environmentFiles,
    timeoutMins: timeoutMins || undefined,
    tags,
    disableRollback: rollbackOff(body['disable_rollback']),
    clearParameters: Array.isArray(body['clear_parameters']) ? body['clear_parameters'].map(String) : [],
    adopt,
  }
}

const given = (body: Record<string, unknown>, field: string): boolean =>
  body[field] !== undefined && body[field] !== null

const filesOf = (value: unknown): Record<string, string> => {
  if (value === undefined || value === null) return {}
  if (!isObject(value)) throw new HeatError(400, 'ValueError')
  return value as Record<string, string>
}

const rollbackOff = (value: unknown): boolean | undefined => {
  if (value === undefined || value === null) return undefined
  const text = pythonStr(value).toLowerCase()
  if (text === 'true' || text === 'false') return text === 'true'
  throw new HeatError(400, 'ValueError')
}
