import { type EvaluationContext, type HotFunction, NotSupported, TemplateFault, unknownValue } from './hot-function.ts'
import { cfnFunctions, functions, notYet } from './index.ts'

/** A value, `unknown` until the stack exists, what Heat would say against it, or what heatkit cannot work out yet. */
export type Evaluation =
  | { kind: 'value'; value: unknown }
  | { kind: 'unknown' }
  | { kind: 'error'; message: string }
  | { kind: 'unsupported'; feature: string }

/**
 * Works out a part of a template with all functions in it. A map of one key is a call where the key is a function of the template's
 * version, and plain data where it is not, as in Heat.
 *
 * @example
 * evaluate({ list_join: ['-', ['a', { get_param: 'b' }]] }, context)
 */
export function evaluate(part: unknown, context: EvaluationContext): Evaluation {
  try {
    const value = resolve(part, context)
    return holdsUnknown(value) ? { kind: 'unknown' } : { kind: 'value', value }
  } catch (error) {
    if (error instanceof NotSupported) return { kind: 'unsupported', feature: error.feature }
    if (error instanceof TemplateFault) return { kind: 'error', message: error.message }
    throw error
  }
}

function resolve(part: unknown, context: EvaluationContext): unknown {
  if (Array.isArray(part)) return part.map((item) => resolve(item, context))
  if (typeof part !== 'object' || part === null) return part
  const call = functionOf(part, context.version)
  if (!call) return mapValues(part, (value) => resolve(value, context))
  const argument = resolve(call.argument, context)
  return holdsUnknown(argument) ? unknownValue : call.run.evaluate(argument, context)
}

function functionOf(part: object, version: string): { run: HotFunction; argument: unknown } | undefined {
  const [entry, ...more] = Object.entries(part)
  if (!entry || more.length) return undefined
  const [name, argument] = entry as [string, unknown]
  const run = functions.find((each) => each.name === name && each.since <= version)
  if (run) return { run, argument }
  if (Object.hasOwn(notYet, name) && notYet[name]! <= version) throw new NotSupported(name)
  if (version < '2014-10-16' && cfnFunctions.includes(name)) throw new NotSupported(name)
  return undefined
}

const mapValues = (map: object, change: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]))

function holdsUnknown(value: unknown): boolean {
  if (value === unknownValue) return true
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsUnknown)
}
