import { isMap } from '../is-map.ts'
import { pathText } from '../path-text.ts'
import type { Path } from '../path.ts'
import { isCall, makeCall } from './call.ts'
import type { EvaluationContext, HotFunction } from './hot-function.ts'
import { hotFunctions } from './hot-functions.ts'
import { isEnabled } from './is-enabled.ts'
import type { Outcome } from './outcome.ts'
import { refuse } from './refuse.ts'
import { resolve } from './resolve.ts'
import { type Status, statusOf } from './status-of.ts'
import { Stop } from './stop.ts'

export interface ParseOptions {
  context: EvaluationContext
  /** Conditions know other functions than values. */
  place: 'value' | 'condition'
  /** Is told of every call that cannot be read, so that reading goes on; absent, the first one ends it. */
  report?: (outcome: Outcome) => void
}

/** Finds the calls in a part of a template, the innermost first, and refuses those that Heat refuses when it reads them. */
export function parse(part: unknown, options: ParseOptions, path: Path): unknown {
  if (Array.isArray(part)) return part.map((item, index) => parse(item, options, [...path, index]))
  if (!isMap(part) || isCall(part)) return part
  const keys = Object.keys(part)
  const [name] = keys
  const status =
    keys.length === 1 && name !== undefined ? statusOf(name, options.context.version, options.place) : undefined
  if (status && name !== undefined) return parseCall({ name, args: part[name], status }, options, [...path, name])
  return Object.fromEntries(keys.map((key) => [key, parse(part[key], options, [...path, key])]))
}

interface Written {
  name: string
  args: unknown
  status: Status
}

function parseCall(written: Written, options: ParseOptions, path: Path): unknown {
  const { report, ...strict } = options
  if (!report) return readCall(written, options, path)
  try {
    return readCall(written, options, path)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    report(error.outcome)
    const { name, args } = written
    return makeCall({ name, args: parse(args, { ...strict, report: () => {} }, path), path, broken: true })
  }
}

function readCall({ name, args, status }: Written, options: ParseOptions, path: Path): unknown {
  const { context } = options
  if (status === 'removed') return makeCall({ name, args: parse(args, options, path), path })
  if (status === 'misplaced') {
    parse(args, options, path)
    return located(path, () => refuse('ValueError', `The function "${name}" is invalid in this context`))
  }
  const callee = (context.functions ?? hotFunctions).find((candidate) => candidate.name === name)
  if (!callee) throw new Stop({ kind: 'unsupported', name, message: `not supported yet: ${name}` })
  return located(path, () => makeCall({ name, args: readArguments(callee, args, options, path), path, callee }))
}

function readArguments(callee: HotFunction, args: unknown, options: ParseOptions, path: Path): unknown {
  const { context } = options
  const { version } = context
  if (callee.expand) {
    const holds = (part: unknown): boolean => {
      const condition = parse(part, { ...options, place: 'condition' }, [callee.name])
      return isEnabled(resolve(condition, context), context)
    }
    return callee.expand(args, { version, parse: (part) => parse(part, options, path), holds })
  }
  const parsed = parse(args, options, path)
  callee.check?.(parsed, { version, context, isCall })
  return parsed
}

const wrapped = /* @__PURE__ */ new Set(['ValueError', 'TypeError', 'KeyError', 'UnicodeEncodeError'])

/** Heat wraps what a function refuses, and says where. */
function located<T>(path: Path, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Stop) || error.outcome.kind !== 'error') throw error
    const { problem } = error.outcome
    if (!wrapped.has(problem.type)) throw error
    const message = `${pathText(path)}: ${problem.message}`
    throw new Stop({ kind: 'error', problem: { type: 'StackValidationFailed', message, path } })
  }
}
