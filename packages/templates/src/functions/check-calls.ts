import { atLeast } from '../at-least.ts'
import { isMap } from '../is-map.ts'
import { own } from '../own.ts'
import { pathText } from '../path-text.ts'
import type { Path } from '../path.ts'
import type { Problem } from '../problem.ts'
import { text } from '../python/text.ts'
import { templateKeys } from '../template-keys.ts'
import { templateVersion } from '../template-version.ts'
import type { Template } from '../template.ts'
import { conditionsOf } from './conditions-of.ts'
import { evaluateCondition } from './evaluate-condition.ts'
import type { EvaluationContext } from './hot-function.ts'
import type { Outcome } from './outcome.ts'
import { outcomeOf } from './outcome-of.ts'
import { parse } from './parse.ts'
import { resolveConditions } from './resolve-conditions.ts'
import { statusOf } from './status-of.ts'
import { validate } from './validate.ts'

/**
 * Everything that Heat refuses of the calls and conditions in a template when it reads and validates it, and what heatkit cannot
 * compute. Where a condition needs a parameter that is not in `known`, neither arm of its `if` is looked at.
 */
export function checkCalls(template: Template, known: Partial<EvaluationContext> = {}): CallReport {
  const report: CallReport = { problems: [], unsupported: [] }
  const version = templateVersion(template)
  const keys = templateKeys(version)
  const start: EvaluationContext = { version, parameters: unknownParameters(template[keys.parameters]), ...known }
  const { outcomes, problems } = resolveConditions(template, start)
  report.problems.push(...problems, ...illDefined(template, version))
  const walk: Walk = { context: { ...start, conditions: outcomes }, report }
  for (const [name, resource] of mapEntries(template[keys.resources])) {
    const enabled = holds(resource, [keys.resources, name, keys.condition], walk)
    for (const field of keys.fields) check(own(resource, field), [keys.resources, name, field], walk, { enabled })
  }
  for (const [name, output] of mapEntries(template[keys.outputs])) {
    if (holds(output, [keys.outputs, name, keys.condition], walk))
      check(own(output, keys.value), [keys.outputs, name, keys.value], walk, { enabled: true })
  }
  return report
}

export interface CallReport {
  problems: Problem[]
  /** Calls, each with its name and place. */
  unsupported: { name: string; path: Path }[]
}

interface Walk {
  context: EvaluationContext
  report: CallReport
}

const mapEntries = (value: unknown): [string, unknown][] => (isMap(value) ? Object.entries(value) : [])

const unknownParameters = (parameters: unknown): Record<string, Outcome> =>
  Object.fromEntries(mapEntries(parameters).map(([name]) => [name, { kind: 'unknown' }]))

/** Whether a part's condition holds, as far as is known. */
function holds(part: unknown, path: Path, { context, report }: Walk): boolean {
  const { version } = context
  const conditional = version === '2010-09-09' || atLeast(version, '2016-10-14')
  const outcome = evaluateCondition(conditional ? own(part, String(path[2])) : null, context, path)
  if (outcome.kind === 'error') report.problems.push(outcome.problem)
  return outcome.kind !== 'value' || outcome.value === true
}

function check(value: unknown, path: Path, { context, report }: Walk, { enabled }: { enabled: boolean }): void {
  const problems: Problem[] = []
  const tell = (outcome: Outcome): void => {
    if (outcome.kind === 'error') problems.push(outcome.problem)
    if (outcome.kind === 'unsupported') report.unsupported.push({ name: outcome.name, path })
  }
  const parsed = parse(value, { context, place: 'value', report: tell }, path)
  const validated =
    enabled && problems.length === 0 ? outcomeOf(() => validate(parsed, context, [pathText(path)])) : undefined
  if (validated?.kind === 'error') problems.push({ ...validated.problem, path })
  report.problems.push(...problems)
}

/** Definitions of conditions that are neither booleans nor calls. Evaluation minds those alone that are used. */
function illDefined(template: Template, version: string): Problem[] {
  const { section, definitions } = conditionsOf(template, version)
  const isDefined = (definition: unknown): boolean => {
    if (typeof definition === 'boolean') return true
    const keys = isMap(definition) ? Object.keys(definition) : []
    return keys.length === 1 && statusOf(keys[0] ?? '', version, 'condition') !== undefined
  }
  return mapEntries(definitions)
    .filter(([, definition]) => !isDefined(definition))
    .map(([name, definition]) => ({
      type: 'StackValidationFailed',
      message: `Condition validation error: The definition of condition "${name}" is invalid: ${text(definition)}`,
      path: [section, name],
    }))
}
