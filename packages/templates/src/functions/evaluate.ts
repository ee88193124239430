import type { Path } from '../path.ts'
import { plain } from '../python/plain.ts'
import type { EvaluationContext } from './hot-function.ts'
import type { Outcome } from './outcome.ts'
import { outcomeOf } from './outcome-of.ts'
import { parse } from './parse.ts'
import { resolve } from './resolve.ts'

/**
 * Computes a value of a template. The first part that is unknown, wrong or unsupported decides for the whole, and what Heat
 * refuses when it reads a template comes before what it refuses when it computes. `path` says where the value stands and
 * only serves messages.
 */
export function evaluate(value: unknown, context: EvaluationContext, path: Path = []): Outcome {
  return outcomeOf(() => plain(resolve(parse(value, { context, place: 'value' }, path), context)))
}
