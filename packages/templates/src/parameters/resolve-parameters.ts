import { isMap } from '../is-map.ts'
import { own } from '../own.ts'
import type { Outcome } from '../functions/outcome.ts'
import type { Problem } from '../problem.ts'
import type { Template } from '../template.ts'
import { attempt } from '../functions/attempt.ts'
import { checkDefault } from './check-default.ts'
import { checkValue } from './check-value.ts'
import type { Constraint } from './constraint.ts'
import { convert } from './convert.ts'
import { plain } from '../python/plain.ts'
import { templateKeys } from '../template-keys.ts'
import { templateVersion } from '../template-version.ts'
import { pseudoParameters, type StackIdentity } from './pseudo-parameters.ts'
import { readCfnSchema } from './read-cfn-schema.ts'
import { readSchema, type Schema } from './read-schema.ts'
import { shownText } from './shown-text.ts'
import { type MatchPattern, withPattern } from './with-pattern.ts'
import type { UncheckedConstraint } from './unchecked-constraint.ts'

export interface ParameterOptions extends StackIdentity {
  /** The environment's `parameter_defaults`: they replace the template's defaults. */
  parameterDefaults?: Record<string, unknown>
  /** `matchPattern` of this package. It is not small, so patterns are left to the caller without it. */
  matchPattern?: MatchPattern
}

export interface ResolvedParameters {
  /** For `evaluate`: every parameter and pseudo parameter, with its value or the error that reading it gives. */
  outcomes: Record<string, Outcome>
  /** Those of the outcomes that are values. Hidden ones are here too. */
  values: Record<string, unknown>
  /** As Heat's API shows them, hidden ones as `******`. */
  shown: Record<string, string>
  hidden: string[]
  /** The first of them is what Heat says. */
  problems: ParameterProblem[]
  /** Checks that are the caller's: look-ups in the cloud, and patterns without a `matchPattern`. */
  unchecked: UncheckedConstraint[]
}

export interface ParameterProblem extends Problem {
  /** Heat's validate finds what is wrong with a definition or an unknown name; values matter to create alone. */
  stage: 'definition' | 'unknown' | 'value'
}

/** Gives every parameter its value: the one given, else the environment's default, else the template's. Null is not given. */
export function resolveParameters(
  template: Template,
  given: Record<string, unknown> = {},
  options: ParameterOptions = {},
): ResolvedParameters {
  const schemas = readSchemas(template, options.matchPattern)
  const pseudo = pseudoParameters(templateVersion(template), options)
  const found = schemas.read.map((schema) => resolveOne(schema, given, options.parameterDefaults ?? {}))
  const outcomes: [string, Outcome][] = [
    ...pseudo,
    ...found.map(({ schema, outcome }): [string, Outcome] => [schema.name, outcome]),
  ]
  const values = outcomes.flatMap(([name, outcome]) => (outcome.kind === 'value' ? [[name, plain(outcome.value)]] : []))
  return {
    outcomes: Object.fromEntries(outcomes),
    values: Object.fromEntries(values),
    shown: Object.fromEntries(outcomes.flatMap(([name, outcome]) => shown(name, outcome, schemas.read))),
    hidden: schemas.read.filter(({ hidden }) => hidden).map(({ name }) => name),
    problems: [...schemas.problems, ...unknownNames(template, given), ...found.flatMap(({ problems }) => problems)],
    unchecked: found.flatMap(({ unchecked }) => unchecked),
  }
}

function readSchemas(
  template: Template,
  matchPattern: MatchPattern | undefined,
): { read: Schema[]; problems: ParameterProblem[] } {
  const read: Schema[] = []
  const problems: ParameterProblem[] = []
  const version = templateVersion(template)
  const adapt = (one: Constraint): Constraint => (matchPattern ? withPattern(one, matchPattern) : one)
  const { parameters: section } = templateKeys(version)
  const definitions = template[section]
  for (const [name, definition] of isMap(definitions) ? Object.entries(definitions) : []) {
    const result = attempt(() =>
      version < '2013' ? readCfnSchema(name, definition, adapt) : readSchema(name, definition, version, adapt),
    )
    if ('value' in result) read.push(result.value)
    else problems.push({ ...result.problem, path: [section, name], stage: 'definition' })
  }
  return { read, problems }
}

function unknownNames(template: Template, given: Record<string, unknown>): ParameterProblem[] {
  const { parameters: section } = templateKeys(templateVersion(template))
  return Object.keys(given)
    .filter((name) => own(template[section], name) === undefined)
    .map((name) => ({
      type: 'UnknownUserParameter',
      message: `The Parameter (${name}) was not defined in template.`,
      path: [section, name],
      stage: 'unknown',
    }))
}

interface Resolved {
  schema: Schema
  outcome: Outcome
  problems: ParameterProblem[]
  unchecked: UncheckedConstraint[]
}

function resolveOne(schema: Schema, given: Record<string, unknown>, defaults: Record<string, unknown>): Resolved {
  const section = schema.shownType === schema.type ? 'parameters' : 'Parameters'
  const raw = own(given, schema.name) ?? own(defaults, schema.name) ?? schema.default
  const definition = attempt(() => checkDefault(schema))
  const value = attempt(() => checkValue(schema, raw))
  const converted = attempt(() => convert(schema, raw))
  const problems: ParameterProblem[] = []
  const path = [section, schema.name]
  if ('problem' in definition) problems.push({ ...prefixed(definition.problem, schema), path, stage: 'definition' })
  else if ('problem' in value) problems.push({ ...prefixed(value.problem, schema), path, stage: 'value' })
  return {
    schema,
    outcome:
      'value' in converted
        ? { kind: 'value', value: converted.value }
        : { kind: 'error', problem: { ...converted.problem, path } },
    problems,
    unchecked: 'value' in value ? value.value : [],
  }
}

const wrapped = /* @__PURE__ */ new Set(['StackValidationFailed', 'InvalidSchemaError'])

const prefixed = (problem: Problem, { name }: Schema): Problem =>
  wrapped.has(problem.type) ? { ...problem, message: `Parameter '${name}' is invalid: ${problem.message}` } : problem

function shown(name: string, outcome: Outcome, schemas: Schema[]): [string, string][] {
  if (outcome.kind !== 'value') return []
  const schema = schemas.find((candidate) => candidate.name === name)
  return [[name, schema?.hidden ? '******' : shownText(outcome.value, schema?.type ?? 'string')]]
}
