// What heatkit makes of a vector of `vectors/evaluate.jsonl`, in the shape in which the vectors tell what Heat made of it.
import {
  cfnFunctions,
  evaluateOutputs,
  exactTemplate,
  evaluationContext,
  hotFunctions,
  matchPattern,
  type Outcome,
  type ParameterProblem,
  parseTemplate,
  resolveParameters,
  yaql,
  type EvaluationContext,
  type Template,
} from '@heatkit/templates'

export interface EvaluateVector {
  id: string
  template: string
  parameters?: Record<string, unknown>
  param_defaults?: Record<string, unknown>
  files?: Record<string, string>
  /** What the engine would know of the resources, by name. */
  res?: Record<string, Known>
  expect: unknown
}

interface Known {
  ref?: string
  /** A key in brackets is an attribute with a path, as JSON. */
  attrs?: Record<string, unknown>
  action?: string
  status?: string
}

export function evaluateVector(vector: Omit<EvaluateVector, 'id' | 'expect'> & { validate?: boolean }): unknown {
  const { template: text, parameters = {}, param_defaults = {}, files = {}, res = {} } = vector
  const parsed = parseTemplate(text)
  const { issues } = parsed
  const template = exactTemplate(text, parsed)
  const wrong = issues.find(({ severity }) => severity === 'error')
  if (wrong || !template) return { error: wrong?.type, message: wrong?.message }
  const resolved = resolveParameters(template, parameters, {
    parameterDefaults: param_defaults,
    stackName: 'teststack',
    projectId: 'test_tenant_id',
    matchPattern,
  })
  const refused = resolved.problems.find(
    (problem) => isFatal(problem) || (vector.validate && stages.includes(problem.stage)),
  )
  if (refused) return { error: refused.type, message: refused.message }
  const context = evaluationContext(template, {
    parameters: resolved.outcomes,
    files,
    functions: [...hotFunctions, ...cfnFunctions, yaql],
    resource: (name) => state(template, name, res[name]),
  })
  const { outputs, problems } = evaluateOutputs(template, context)
  const [first] = problems
  if (first) return { error: first.type, message: first.message }
  return { outputs: Object.fromEntries(Object.entries(outputs).map(([name, outcome]) => [name, shown(outcome)])) }
}

const stages = ['definition', 'value']

/** Without a check of values Heat refuses definitions alone, and those alone that it cannot read. */
const isFatal = ({ stage, message }: ParameterProblem): boolean =>
  stage === 'definition' && !message.startsWith("Parameter '")

function shown(outcome: Outcome): unknown {
  if (outcome.kind === 'value') return { value: outcome.value }
  return outcome.kind === 'error' ? { error: outcome.problem.type, message: outcome.problem.message } : outcome
}

type State = ReturnType<NonNullable<EvaluationContext['resource']>>

function state(template: Template, name: string, known: Known | undefined): State {
  const resources = template.resources ?? template['Resources'] ?? {}
  if (!Object.hasOwn(resources, name)) return undefined
  if (!known) return { reference: name, action: 'INIT' }
  const { ref = name, attrs = {}, action = 'CREATE', status = 'COMPLETE' } = known
  const key = (attribute: string, path: unknown[]): string =>
    path.length > 0 ? JSON.stringify([attribute, ...path]).replaceAll(',', ', ') : attribute
  const all = Object.entries(attrs).filter(([attribute]) => attribute !== 'show' && !attribute.startsWith('['))
  return {
    reference: ref,
    action,
    status,
    attribute: (attribute, path) =>
      Object.hasOwn(attrs, key(attribute, path)) ? attrs[key(attribute, path)] : undefined,
    attributes: () => Object.fromEntries(all),
  }
}
