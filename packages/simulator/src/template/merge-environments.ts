import { HeatError } from '../heat/heat-error.ts'
import { isObject } from '../is-object.ts'
import { NotSimulated } from '../not-simulated.ts'
import { checkEnvironment } from './check-environment.ts'
import { parseEnvironmentText } from './parse-environment-text.ts'
import { section } from './section.ts'
import type { Environment } from './stack-definition.ts'

/** The environment of a request with files of its own merged over it, in order: as Heat does it, where clients leave it to Heat. */
export const mergeEnvironments = (
  environment: Environment,
  names: readonly string[],
  files: Readonly<Record<string, string>>,
  template: Record<string, unknown>,
): Environment => {
  const declared = section(template, 'parameters')
  let merged = environment
  for (const name of names) {
    const text = files[name]
    if (text === undefined) throw new HeatError(400, 'KeyError')
    const one = parseEnvironmentText(text)
    checkEnvironment(one)
    if (isObject(one['parameter_merge_strategies'])) throw new NotSimulated('merge strategies of parameters')
    merged = {
      ...merged,
      parameters: mergeKnown(merged.parameters, section(one, 'parameters'), declared),
      parameter_defaults: mergeKnown(merged.parameter_defaults, section(one, 'parameter_defaults'), declared),
      resource_registry: { ...merged.resource_registry, ...section(one, 'resource_registry') },
    }
  }
  return merged
}

// the first values come as they are, later ones only for parameters that the template has
const mergeKnown = (
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  declared: Record<string, unknown>,
): Record<string, unknown> => {
  if (Object.keys(before).length === 0) return after
  const known = Object.entries(after).filter(([name, value]) => name in declared && value !== null)
  return { ...before, ...Object.fromEntries(known) }
}
