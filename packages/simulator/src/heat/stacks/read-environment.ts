import { pythonStr } from '../../python-str.ts'
import { isObject } from '../../is-object.ts'
import { checkEnvironment } from '../../template/check-environment.ts'
import { parseEnvironmentText } from '../../template/parse-environment-text.ts'
import { section } from '../../template/section.ts'
import type { Environment } from '../../template/stack-definition.ts'
import { badRequest } from '../faults.ts'

/** The environment of a request, with the request's own parameters on top. */
export const readEnvironment = (body: Record<string, unknown>): Environment => {
  // files of an environment take the place of one in the request
  const files = body['environment_files']
  const given = Array.isArray(files) && files.length > 0 ? undefined : body['environment']
  if (Array.isArray(given) || Array.isArray(body['parameters'])) throw badRequest()
  const environment = given === undefined || given === null ? {} : asEnvironment(given)
  return {
    parameters: { ...section(environment, 'parameters'), ...section(body, 'parameters') },
    parameter_defaults: section(environment, 'parameter_defaults'),
    resource_registry: section(environment, 'resource_registry'),
    event_sinks: (environment['event_sinks'] as unknown[] | undefined) ?? [],
    encrypted_param_names: (environment['encrypted_param_names'] as string[] | undefined) ?? [],
  }
}

const asEnvironment = (given: unknown): Record<string, unknown> => {
  const environment = isObject(given) ? given : parseEnvironmentText(pythonStr(given))
  checkEnvironment(environment)
  return environment
}
