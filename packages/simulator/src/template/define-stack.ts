import {
  creationOrder,
  evaluateCondition,
  evaluationContext,
  parseTemplate,
  resolveParameters,
} from '@heatkit/templates'
import { invalid } from '../heat/faults.ts'
import { allFunctions } from './all-functions.ts'
import { HeatError } from '../heat/heat-error.ts'
import { NotSimulated } from '../not-simulated.ts'
import { readOutput } from './read-output.ts'
import { readResource } from './read-resource.ts'
import { section } from './section.ts'
import { withPath } from './with-path.ts'
import type { Environment, StackDefinition } from './stack-definition.ts'

/** Reads a template with its parameters, as far as that needs no resource types. Without `values`, parameters may be missing. */
export const defineStack = (
  input: { template: Record<string, unknown>; environment: Environment; files: Record<string, string> },
  self: { id: string; name: string; projectId: string },
  options: { values: boolean },
): StackDefinition => {
  const { template, environment, files } = input
  checkOutline(template)
  const parameters = resolveParameters(template, environment.parameters, {
    parameterDefaults: environment.parameter_defaults,
    stackId: self.id,
    stackName: self.name,
    projectId: self.projectId,
  })
  const problem = parameters.problems.find(({ stage }) => options.values || stage !== 'value')
  if (problem) throw new HeatError(400, problem.type, problem.message)
  const { needs, problems } = creationOrder(template, { parameters: parameters.outcomes })
  const context = evaluationContext(template, { parameters: parameters.outcomes, files, functions: allFunctions() })
  const isEnabled = (path: string[], body: Record<string, unknown>): boolean => {
    const outcome = evaluateCondition(body['condition'], context, [...path, 'condition'])
    if (outcome.kind === 'error') throw new HeatError(400, outcome.problem.type, withPath(outcome.problem.message))
    return outcome.kind !== 'value' || outcome.value !== false
  }
  const resources = Object.entries(section(template, 'resources'))
    .map(([name, body]) => ({ name, body: section({ body }, 'body') }))
    .filter(({ name, body }) => isEnabled(['resources', name], body))
  const enabled = new Set(resources.map(({ name }) => name))
  return {
    raw: template,
    description: typeof template['description'] === 'string' ? template['description'] : 'No description',
    environment,
    files,
    parameters,
    problems,
    conditions: context.conditions ?? {},
    resources: resources.map(({ name, body }) =>
      readResource(
        name,
        body,
        (needs[name] ?? []).filter((one) => enabled.has(one)),
      ),
    ),
    outputs: Object.entries(section(template, 'outputs')).map(([name, body]) => {
      const { value, ...rest } = section({ body }, 'body')
      return readOutput(name, { ...rest, value: isEnabled(['outputs', name], rest) ? value : null })
    }),
  }
}

const checkOutline = (template: Record<string, unknown>): void => {
  if (!('heat_template_version' in template)) {
    if ('AWSTemplateFormatVersion' in template) throw new NotSimulated('CloudFormation templates')
    if ('HeatTemplateFormatVersion' in template) throw new NotSimulated('CloudFormation templates')
  }
  const issue = parseTemplate(template).issues.find(({ severity }) => severity === 'error')
  if (issue?.type === 'InvalidTemplateVersion') throw new HeatError(400, issue.type, issue.message)
  // whatever else is wrong with its outline fails the stack
  if (issue) throw invalid(withPath(issue.message))
}
