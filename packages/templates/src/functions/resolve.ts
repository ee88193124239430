import { isMap } from '../is-map.ts'
import type { Path } from '../path.ts'
import { type Call, isCall } from './call.ts'
import { elided } from './elided.ts'
import type { EvaluationContext } from './hot-function.ts'
import { Stop } from './stop.ts'

/** The value of a part of a template that was parsed. */
export function resolve(part: unknown, context: EvaluationContext): unknown {
  const value = resolveItem(part, context)
  return value === elided ? null : value
}

/** The same, for an item of a list or a map: it may have to go. */
export function resolveItem(part: unknown, context: EvaluationContext): unknown {
  if (typeof part !== 'object' || part === null || part instanceof Number) return part
  if (Array.isArray(part)) return part.map((item) => resolveItem(item, context)).filter((item) => item !== elided)
  if (isCall(part)) return resolveCall(part, context)
  const entries = Object.entries(part).map(([key, item]): [string, unknown] => [key, resolveItem(item, context)])
  return Object.fromEntries(entries.filter(([, item]) => item !== elided))
}

function resolveCall({ name, args, path, callee }: Call, context: EvaluationContext): unknown {
  if (!callee) return { [name]: written(args) }
  if (callee.expand) return resolveItem(args, context)
  try {
    return callee.call(args, { context, resolve: (part) => resolve(part, context) })
  } catch (error) {
    throw error instanceof Stop ? located(error, path) : error
  }
}

const located = (stop: Stop, path: Path): Stop => {
  const { outcome } = stop
  if (outcome.kind !== 'error' || outcome.problem.path.length > 0) return stop
  return new Stop({ kind: 'error', problem: { ...outcome.problem, path } })
}

/** A part as it stands in the template. */
function written(part: unknown): unknown {
  if (isCall(part)) return part.callee?.expand ? written(part.args) : { [part.name]: written(part.args) }
  if (Array.isArray(part)) return part.map(written)
  if (!isMap(part)) return part
  return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, written(item)]))
}
