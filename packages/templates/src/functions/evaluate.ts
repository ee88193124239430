import { isMap } from '../is-map.ts'
import type { Path } from '../path.ts'
import { callOf, type Call } from './call-of.ts'
import { checkCall } from './check-call.ts'
import type { EvaluationContext } from './hot-function.ts'
import { hotFunctions } from './hot-functions.ts'
import type { Outcome } from './outcome.ts'
import { Stop } from './stop.ts'

/**
 * Computes a value of a template. The first part that is unknown, wrong or unsupported decides for the whole.
 * `path` says where the value stands and only serves messages.
 */
export function evaluate(value: unknown, context: EvaluationContext, path: Path = []): Outcome {
  try {
    return { kind: 'value', value: resolve(value, context, path) }
  } catch (error) {
    if (error instanceof Stop) return error.outcome
    throw error
  }
}

function resolve(value: unknown, context: EvaluationContext, path: Path): unknown {
  if (Array.isArray(value)) return value.map((item, index) => resolve(item, context, [...path, index]))
  if (!isMap(value)) return value
  const call = callOf(value, context.version)
  if (call && !call.removed) return resolveCall(call, context, [...path, call.name])
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, context, [...path, key])]))
}

function resolveCall({ name, args }: Call, context: EvaluationContext, path: Path): unknown {
  const found = (context.functions ?? hotFunctions).find((candidate) => candidate.name === name)
  if (!found) throw new Stop({ kind: 'unsupported', name, message: `not supported yet: ${name}` })
  const problem = checkCall(found, args, context.version, path)
  if (problem) throw new Stop({ kind: 'error', problem })
  try {
    return found.call(args, { context, resolve: (part) => resolve(part, context, path) })
  } catch (error) {
    throw error instanceof Stop ? located(error, path) : error
  }
}

const located = (stop: Stop, path: Path): Stop => {
  const { outcome } = stop
  if (outcome.kind !== 'error' || outcome.problem.path.length > 0) return stop
  return new Stop({ kind: 'error', problem: { ...outcome.problem, path } })
}
