import { addImplied } from '../../engine/add-implied.ts'
import { validateStack } from '../../engine/validate-stack.ts'
import type { StackRecord } from '../../cloud.ts'
import { defineStack } from '../../template/define-stack.ts'
import { mergeEnvironments } from '../../template/merge-environments.ts'
import { section } from '../../template/section.ts'
import type { Environment, StackDefinition } from '../../template/stack-definition.ts'
import type { StackInput } from '../../template/stack-input.ts'
import { checkImmutable } from '../check-immutable.ts'
import type { HeatRequest } from '../heat-request.ts'

/** What an update or its preview asks for. With `keep`, what the stack has stays where the request says nothing. */
export const defineUpdate = (
  { cloud, projectId }: HeatRequest,
  stack: StackRecord,
  input: StackInput,
  options: { keep: boolean },
): StackDefinition => {
  const { definition: before } = stack
  const template = input.template ?? before.raw
  const files = options.keep ? { ...before.files, ...input.files } : input.files
  const merged = mergeEnvironments(input.environment, input.environmentFiles, files, template)
  const environment = options.keep ? over(before.environment, merged, input.clearParameters, template) : merged
  const self = { id: stack.id, name: stack.name, projectId }
  const definition = defineStack({ template, environment, files }, self, { values: true })
  checkImmutable(before, definition)
  addImplied(cloud, definition)
  validateStack(cloud, definition, { values: true })
  return definition
}

// parameters that the template does not know are dropped without a word
const over = (
  before: Environment,
  now: Environment,
  cleared: string[],
  template: Record<string, unknown>,
): Environment => {
  const kept = Object.entries(before.parameters).filter(([name]) => !cleared.includes(name))
  const all = { ...Object.fromEntries(kept), ...now.parameters }
  const known = Object.entries(all).filter(([name]) => name in section(template, 'parameters'))
  return {
    parameters: Object.fromEntries(known),
    parameter_defaults: { ...before.parameter_defaults, ...now.parameter_defaults },
    resource_registry: {
      ...before.resource_registry,
      ...now.resource_registry,
      resources: { ...section(before.resource_registry, 'resources'), ...section(now.resource_registry, 'resources') },
    },
    event_sinks: now.event_sinks.length > 0 ? now.event_sinks : before.event_sinks,
    encrypted_param_names: now.encrypted_param_names,
  }
}
