import { TemplateFault } from '../functions/hot-function.ts'
import { pythonText } from '../functions/python.ts'
import type { Template } from '../parse/template.ts'
import { checkConstraint } from './check-constraint.ts'
import { convert, parameterTypes } from './convert.ts'

export interface ParameterSources {
  /** Defaults of an environment, weaker than given values. */
  defaults?: Record<string, unknown>
  stackName?: string
  stackId?: string
  projectId?: string
}

export interface ResolvedParameters {
  /** By name, in the parameter's own type, with Heat's pseudo parameters. */
  values: Map<string, unknown>
  hidden: Set<string>
  errors: ParameterError[]
  /** Checks that need a cloud: parameter, name of the constraint, value. */
  custom: { parameter: string; constraint: string; value: unknown }[]
  /** Parameters whose `allowed_pattern` was not looked at. */
  unchecked: string[]
}

/** `type` is Heat's name for the fault. */
export interface ParameterError {
  type: 'UnknownUserParameter' | 'UserParameterMissing' | 'StackValidationFailed' | 'InvalidSchemaError'
  message: string
  parameter: string
}

/** Works out the values of a template's parameters: given ones before the environment's defaults before the template's. */
export function resolveParameters(
  template: Template,
  given: Record<string, unknown> = {},
  sources: ParameterSources = {},
): ResolvedParameters {
  const definitions = template.parameters ?? {}
  const { stackName, stackId, projectId, defaults = {} } = sources
  const pseudo = Object.entries({ 'OS::stack_name': stackName, 'OS::stack_id': stackId, 'OS::project_id': projectId })
  const result: ResolvedParameters = {
    values: new Map(pseudo.filter(([, value]) => value !== undefined)),
    hidden: new Set(),
    errors: [],
    custom: [],
    unchecked: [],
  }
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(definitions, name)) continue
    result.errors.push({
      type: 'UnknownUserParameter',
      parameter: name,
      message: `The Parameter (${name}) was not defined in template.`,
    })
  }
  for (const [name, definition] of Object.entries(definitions)) {
    const { type, default: fallback, hidden, constraints = [] } = definition
    if (hidden) result.hidden.add(name)
    if (!parameterTypes.includes(type as 'string')) {
      const message = type === undefined ? `Missing parameter type for parameter: ${name}` : `Invalid type (${type})`
      result.errors.push({ type: 'InvalidSchemaError', parameter: name, message })
      continue
    }
    const value = own(given, name) ?? own(defaults, name) ?? fallback
    if (value === undefined || value === null) {
      result.errors.push({
        type: 'UserParameterMissing',
        parameter: name,
        message: `The Parameter (${name}) was not provided.`,
      })
      continue
    }
    try {
      const converted = convert(value, type)
      for (const constraint of constraints) {
        const against = checkConstraint(converted, constraint)
        if (against) throw new TemplateFault(against)
        if ('allowed_pattern' in constraint) result.unchecked.push(name)
        if ('custom_constraint' in constraint)
          result.custom.push({
            parameter: name,
            constraint: pythonText(constraint['custom_constraint']),
            value: converted,
          })
      }
      result.values.set(name, converted)
    } catch (error) {
      if (!(error instanceof TemplateFault)) throw error
      result.errors.push({
        type: 'StackValidationFailed',
        parameter: name,
        message: `Parameter '${name}' is invalid: ${error.message}`,
      })
    }
  }
  return result
}

const own = (map: Record<string, unknown>, name: string) => (Object.hasOwn(map, name) ? map[name] : undefined)
