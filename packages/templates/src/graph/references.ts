import { type Call, isCall } from '../functions/call.ts'
import { evaluationContext } from '../functions/evaluation-context.ts'
import type { EvaluationContext } from '../functions/hot-function.ts'
import type { Outcome } from '../functions/outcome.ts'
import { outcomeOf } from '../functions/outcome-of.ts'
import { parse } from '../functions/parse.ts'
import { resolve } from '../functions/resolve.ts'
import { isMap } from '../is-map.ts'
import { own } from '../own.ts'
import type { Path } from '../path.ts'
import { templateKeys } from '../template-keys.ts'
import type { Template } from '../template.ts'

export interface Reference {
  kind: 'get_resource' | 'get_attr' | 'depends_on'
  /** The name that is referred to; absent where it is computed and not known. */
  resource?: string
  /** The first item after the name of `get_attr`, where it is a plain text. */
  attribute?: string
  /** Where the call or the name stands. */
  path: Path
}

export interface ReferenceOptions {
  /** For names that are computed and for conditions, as `resolveParameters` gives them. */
  parameters?: Record<string, Outcome>
}

/**
 * Every reference to a resource, in the order of the template. Resources' policies may hold none and are not looked at; of an
 * `if` only the arm that counts is, where its condition is known.
 */
export function* references(template: Template, options: ReferenceOptions = {}): Generator<Reference> {
  const context = evaluationContext(template, { parameters: options.parameters ?? {} })
  const keys = templateKeys(context.version)
  const walk: Walk = { context, resources: template[keys.resources] }
  for (const [name, resource] of entries(walk.resources)) {
    const path = [keys.resources, name]
    yield* dependsOn(own(resource, keys.dependsOn), [...path, keys.dependsOn])
    for (const field of [keys.properties, keys.metadata]) yield* within(own(resource, field), [...path, field], walk)
  }
  for (const [name, output] of entries(template[keys.outputs])) {
    yield* within(own(output, keys.value), [keys.outputs, name, keys.value], walk)
  }
}

const entries = (value: unknown): [string, unknown][] => (isMap(value) ? Object.entries(value) : [])

function* dependsOn(value: unknown, path: Path): Generator<Reference> {
  if (typeof value === 'string') yield { kind: 'depends_on', resource: value, path }
  if (!Array.isArray(value)) return
  for (const [index, resource] of value.entries()) {
    if (typeof resource === 'string') yield { kind: 'depends_on', resource, path: [...path, index] }
  }
}

interface Walk {
  context: EvaluationContext
  resources: unknown
}

function* within(value: unknown, path: Path, walk: Walk): Generator<Reference> {
  yield* calls(parse(value, { context: walk.context, place: 'value', report: () => {} }, path), walk)
}

function* calls(part: unknown, walk: Walk): Generator<Reference> {
  if (Array.isArray(part)) for (const item of part) yield* calls(item, walk)
  else if (isCall(part)) {
    yield* calls(part.args, walk)
    yield* reference(part, walk)
  } else if (isMap(part)) for (const item of Object.values(part)) yield* calls(item, walk)
}

function* reference({ name, args, path, callee }: Call, walk: Walk): Generator<Reference> {
  if (name === 'get_resource' || (name === 'Ref' && callee && Object.hasOwn(walk.resources ?? {}, String(args))))
    yield { kind: 'get_resource', ...named(args, walk), path }
  if (name !== 'get_attr' && name !== 'Fn::GetAtt') return
  const [resource, attribute]: unknown[] = Array.isArray(args) ? args : [args]
  const part = typeof attribute === 'string' ? { attribute } : {}
  yield { kind: 'get_attr', ...named(resource, walk), ...part, path }
}

function named(name: unknown, { context }: Walk): { resource?: string } {
  const outcome = outcomeOf(() => resolve(name, context))
  return outcome.kind === 'value' && typeof outcome.value === 'string' ? { resource: outcome.value } : {}
}
