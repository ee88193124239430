import { isMap } from '../is-map.ts'
import { own } from '../own.ts'
import { pathText } from '../path-text.ts'
import type { Path } from '../path.ts'
import type { Problem } from '../problem.ts'
import type { Template } from '../template.ts'
import { callOf } from './call-of.ts'
import { checkCall } from './check-call.ts'
import type { HotFunction } from './hot-function.ts'
import { hotFunctions } from './hot-functions.ts'

/** Everything that Heat refuses of the calls in a template when it reads it, and what heatkit cannot compute yet. */
export function checkCalls(template: Template, functions: readonly HotFunction[] = hotFunctions): CallReport {
  const report: CallReport = { problems: [], unsupported: [] }
  const version = String(template.heat_template_version)
  for (const { value, path } of evaluated(template)) check(value, path, { version, functions, report })
  return report
}

export interface CallReport {
  problems: Problem[]
  /** Calls and conditions, each with its name and place. */
  unsupported: { name: string; path: Path }[]
}

const fields = ['properties', 'metadata', 'deletion_policy', 'update_policy', 'external_id']

function* evaluated(template: Template): Generator<{ value: unknown; path: Path }> {
  if (isMap(template.conditions))
    for (const name of Object.keys(template.conditions)) yield condition('conditions', name)
  for (const [name, resource] of mapEntries(template.resources)) {
    for (const field of fields) yield { value: own(resource, field), path: ['resources', name, field] }
    if (own(resource, 'condition') !== undefined) yield condition('resources', name, 'condition')
  }
  for (const [name, output] of mapEntries(template.outputs)) {
    yield { value: own(output, 'value'), path: ['outputs', name, 'value'] }
    if (own(output, 'condition') !== undefined) yield condition('outputs', name, 'condition')
  }
}

const conditions = Symbol('conditions')
const condition = (...path: Path): { value: unknown; path: Path } => ({ value: conditions, path })

const mapEntries = (value: unknown): [string, unknown][] => (isMap(value) ? Object.entries(value) : [])

interface Walk {
  version: string
  functions: readonly HotFunction[]
  report: CallReport
}

function check(value: unknown, path: Path, walk: Walk): void {
  if (value === conditions) walk.report.unsupported.push({ name: 'conditions', path })
  if (Array.isArray(value)) return value.forEach((item, index) => check(item, [...path, index], walk))
  if (!isMap(value)) return
  const call = callOf(value, walk.version)
  // Heat builds the innermost call first, so that is the one it complains about
  for (const [key, item] of Object.entries(value)) check(item, [...path, key], walk)
  if (!call) return
  const place = [...path, call.name]
  if (call.removed) return void walk.report.problems.push(removed(call.name, place))
  const found = walk.functions.find((candidate) => candidate.name === call.name)
  if (!found) return void walk.report.unsupported.push({ name: call.name, path: place })
  const problem = checkCall(found, call.args, walk.version, place)
  if (problem) walk.report.problems.push(problem)
}

const removed = (name: string, path: Path): Problem => ({
  type: 'StackValidationFailed',
  message: `${pathText(path)}: The template version is invalid: The function ${name} is not supported in this version of HOT.`,
  path,
})
