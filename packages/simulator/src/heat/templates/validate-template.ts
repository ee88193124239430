import { validateStack } from '../../engine/validate-stack.ts'
import { json } from '../../http/json.ts'
import { defineStack } from '../../template/define-stack.ts'
import { badRequest } from '../faults.ts'
import { HeatError } from '../heat-error.ts'
import type { HeatHandler } from '../heat-request.ts'
import { readEnvironment } from '../stacks/read-environment.ts'
import { readTemplateField } from '../stacks/read-template-field.ts'
import { section } from '../../template/section.ts'
import { extractBoolean } from '../extract-boolean.ts'
import { mergeEnvironments } from '../../template/merge-environments.ts'
import { nestedParameters } from './nested-parameters.ts'
import { parameterView } from '../views/parameter-view.ts'

/** Checks a template without its values: parameters may be missing. */
export const validateTemplate: HeatHandler = async ({ cloud, body, projectId, query }) => {
  const input = await body()
  const template = readTemplateField(cloud, input)
  const nested = extractBoolean(query, 'show_nested') ?? false
  const files = (input['files'] as Record<string, string> | undefined) ?? {}
  const names = (input['environment_files'] as string[] | undefined) ?? []
  const environment = mergeEnvironments(readEnvironment(input), names, files, template)
  const self = { id: 'None', name: 'dummy', projectId }
  const definition = orBadRequest(() => {
    const defined = defineStack({ template, environment, files }, self, { values: false })
    validateStack(cloud, defined, { values: false })
    return defined
  })
  const declared = Object.keys(section(template, 'parameters'))
  const { encrypted_param_names: _names, ...shown } = environment
  const groups = template['parameter_groups']
  return json(200, {
    Description: definition.description,
    Parameters: Object.fromEntries(declared.map((name) => [name, parameterView(definition, name)])),
    ...(Array.isArray(groups) && groups.length > 0 && { ParameterGroups: groups }),
    ...(nested && nestedParameters(cloud, definition)),
    Environment: { ...shown, resource_registry: { resources: {}, ...shown.resource_registry } },
  })
}

// what fails a stack is a plain bad request here
const orBadRequest = <T>(run: () => T): T => {
  try {
    return run()
  } catch (error) {
    throw error instanceof HeatError && error.type === 'StackValidationFailed' ? badRequest(error.message) : error
  }
}
