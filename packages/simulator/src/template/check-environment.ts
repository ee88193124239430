import { badRequest } from '../heat/faults.ts'

/** An environment has these sections and no other. */
export const checkEnvironment = (environment: Record<string, unknown>): void => {
  const wrong = Object.keys(environment).find((section) => !sections.has(section))
  if (wrong !== undefined) throw badRequest(`Environment not in valid format: environment has wrong section "${wrong}"`)
}

const sections = new Set([
  'parameters',
  'encrypted_param_names',
  'resource_registry',
  'parameter_defaults',
  'parameter_merge_strategies',
  'event_sinks',
])
