import { pythonStr } from '../../python-str.ts'
import { isObject } from '../../is-object.ts'
import { NotSimulated } from '../../not-simulated.ts'
import { parseEnvironmentText } from '../../template/parse-environment-text.ts'
import type { Environment } from '../../template/stack-definition.ts'
import { badRequest } from '../faults.ts'

/** The environment of a request, with the request's own parameters on top. */
export const readEnvironment = (body: Record<string, unknown>): Environment => {
  const given = body['environment']
  if (Array.isArray(given) || Array.isArray(body['parameters'])) throw badRequest()
  const environment =
    given === undefined || given === null ? {} : isObject(given) ? given : parseEnvironmentText(pythonStr(given))
  const wrong = Object.keys(environment).find((section) => !sections.has(section))
  if (wrong !== undefined) throw badRequest(`Environment not in valid format: environment has wrong section "${wrong}"`)
  const registry = section(environment, 'resource_registry')
  if (
    Object.keys(registry).some((key) => key !== 'resources') ||
    Object.keys(section(registry, 'resources')).length > 0
  ) {
    throw new NotSimulated('the resource_registry of an environment')
  }
  return {
    parameters: { ...section(environment, 'parameters'), ...section(body, 'parameters') },
    parameter_defaults: section(environment, 'parameter_defaults'),
    resource_registry: registry,
    event_sinks: (environment['event_sinks'] as unknown[] | undefined) ?? [],
    encrypted_param_names: (environment['encrypted_param_names'] as string[] | undefined) ?? [],
  }
}

const section = (from: Record<string, unknown>, name: string): Record<string, unknown> => {
  const value = from[name]
  return isObject(value) ? value : {}
}

const sections = new Set([
  'parameters',
  'encrypted_param_names',
  'resource_registry',
  'parameter_defaults',
  'parameter_merge_strategies',
  'event_sinks',
])
