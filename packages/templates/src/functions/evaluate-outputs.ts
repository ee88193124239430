import { atLeast } from '../at-least.ts'
import { isMap } from '../is-map.ts'
import { own } from '../own.ts'
import type { Problem } from '../problem.ts'
import { kindOf } from '../python/kind-of.ts'
import { plain } from '../python/plain.ts'
import type { Template } from '../template.ts'
import { evaluateCondition } from './evaluate-condition.ts'
import type { EvaluationContext } from './hot-function.ts'
import type { Outcome } from './outcome.ts'
import { outcomeOf } from './outcome-of.ts'
import { parse } from './parse.ts'
import { resolveConditions } from './resolve-conditions.ts'
import { resolve } from './resolve.ts'

export interface EvaluatedOutputs {
  /** Every output's value; null for one whose condition does not hold. */
  outputs: Record<string, Outcome>
  /** What Heat refuses of conditions and outputs when it reads them: then no output has a value. The first of them is what it says. */
  problems: Problem[]
}

/** Computes a template's outputs. */
export function evaluateOutputs(template: Template, context: EvaluationContext): EvaluatedOutputs {
  const { version } = context
  const cfn = version < '2013'
  const section = cfn ? 'Outputs' : 'outputs'
  const conditions = resolveConditions(template, context)
  const within = { ...context, conditions: conditions.outcomes }
  const problems = [...conditions.problems]
  const outputs: [string, Outcome][] = []
  const definitions = template[section]
  for (const [name, output] of isMap(definitions) ? Object.entries(definitions) : []) {
    const path = [section, name]
    const wrong = outline(output, cfn ? 'Value' : 'value', path)
    if (wrong) {
      problems.push(wrong)
      continue
    }
    const key = cfn ? 'Condition' : 'condition'
    const conditional = cfn ? version === '2010-09-09' : atLeast(version, '2016-10-14')
    const enabled: Outcome = conditional
      ? evaluateCondition(own(output, key), within, [...path, key])
      : { kind: 'value', value: true }
    const field = cfn ? 'Value' : 'value'
    const parsed = outcomeOf(() => parse(own(output, field), { context: within, place: 'value' }, [...path, field]))
    if (enabled.kind === 'error') problems.push(enabled.problem)
    else if (enabled.kind !== 'value') outputs.push([name, enabled])
    else if (!enabled.value) outputs.push([name, { kind: 'value', value: null }])
    else if (parsed.kind === 'error') problems.push(parsed.problem)
    else if (parsed.kind !== 'value') outputs.push([name, parsed])
    else outputs.push([name, outcomeOf(() => plain(resolve(parsed.value, within)))])
  }
  return { outputs: Object.fromEntries(outputs), problems }
}

function outline(output: unknown, key: string, path: string[]): Problem | undefined {
  const message = isMap(output)
    ? !Object.hasOwn(output, key) && `Each output definition must contain a ${key} key.`
    : `Output definitions must be a map. Found a ${kindOf(output)} instead`
  if (!message) return undefined
  return { type: 'StackValidationFailed', message: `Output validation error: ${path.join('.')}: ${message}`, path }
}
