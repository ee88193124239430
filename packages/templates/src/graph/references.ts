import { callOf } from '../functions/call-of.ts'
import { evaluate } from '../functions/evaluate.ts'
import type { Outcome } from '../functions/outcome.ts'
import { isMap } from '../is-map.ts'
import { own } from '../own.ts'
import type { Path } from '../path.ts'
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
  /** For names that are computed, as `resolveParameters` gives them. */
  parameters?: Record<string, Outcome>
}

/** Every reference to a resource, in the order of the template. Resources' policies may hold none and are not looked at. */
export function* references(template: Template, options: ReferenceOptions = {}): Generator<Reference> {
  const walk: Walk = { version: String(template.heat_template_version), parameters: options.parameters ?? {} }
  for (const [name, resource] of entries(template.resources)) {
    const path = ['resources', name]
    yield* dependsOn(own(resource, 'depends_on'), [...path, 'depends_on'])
    for (const field of ['properties', 'metadata']) yield* within(own(resource, field), [...path, field], walk)
  }
  for (const [name, output] of entries(template.outputs)) {
    yield* within(own(output, 'value'), ['outputs', name, 'value'], walk)
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
  version: string
  parameters: Record<string, Outcome>
}

function* within(value: unknown, path: Path, walk: Walk): Generator<Reference> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* within(item, [...path, index], walk)
  if (!isMap(value)) return
  for (const [key, item] of Object.entries(value)) yield* within(item, [...path, key], walk)
  const call = callOf(value, walk.version)
  if (call?.name === 'get_resource') yield { kind: call.name, ...named(call.args, walk), path: [...path, call.name] }
  if (call?.name !== 'get_attr') return
  const [name, attribute]: unknown[] = Array.isArray(call.args) ? call.args : [call.args]
  const part = typeof attribute === 'string' ? { attribute } : {}
  yield { kind: call.name, ...named(name, walk), ...part, path: [...path, call.name] }
}

function named(name: unknown, context: Walk): { resource?: string } {
  const outcome = evaluate(name, context)
  return outcome.kind === 'value' && typeof outcome.value === 'string' ? { resource: outcome.value } : {}
}
