import { isMap } from '../is-map.ts'
import type { Problem } from '../problem.ts'
import { kindOf } from '../python/kind-of.ts'
import { text } from '../python/text.ts'
import type { Template } from '../template.ts'
import { conditionsOf } from './conditions-of.ts'
import type { EvaluationContext } from './hot-function.ts'
import type { Outcome } from './outcome.ts'
import { outcomeOf } from './outcome-of.ts'
import { parse } from './parse.ts'
import { refuse } from './refuse.ts'
import { resolve } from './resolve.ts'
import { Stop } from './stop.ts'

export interface ResolvedConditions {
  /** For `evaluate`: every condition, true or false, or the error that using it gives. */
  outcomes: Record<string, Outcome>
  /** What is wrong with the section whether a condition is used or not. The first of them is what Heat says. */
  problems: Problem[]
}

/** Finds out which of a template's conditions hold. They may need each other, and parameters. */
export function resolveConditions(template: Template, context: EvaluationContext): ResolvedConditions {
  const { section, definitions } = conditionsOf(template, context.version)
  if (!isMap(definitions)) return { outcomes: {}, problems: [notAMap(section, definitions)] }
  const problems: Problem[] = []
  const lazy = Object.create(null) as Record<string, Outcome>
  const within: EvaluationContext = { ...context, conditions: lazy }
  for (const [name, definition] of Object.entries(definitions)) {
    const parsed = outcomeOf(() => parse(definition, { context: within, place: 'condition' }, [section, name]))
    if (parsed.kind === 'error') problems.push(parsed.problem)
    const get = parsed.kind === 'value' ? once(name, () => resolve(parsed.value, within)) : () => parsed
    Object.defineProperty(lazy, name, { get, enumerable: true })
  }
  return { outcomes: { ...lazy }, problems }
}

/** Computes a condition when it is first asked for. One that asks for itself is on a circle. */
function once(name: string, compute: () => unknown): () => Outcome {
  const state: { known?: Outcome; busy?: boolean } = {}
  return () => {
    if (state.known) return state.known
    if (state.busy) throw new Stop(outcomeOf(() => invalid(`Circular definition for condition "${name}"`)))
    state.busy = true
    const outcome = outcomeOf(() => asBoolean(name, compute()))
    state.busy = false
    if (outcome.kind === 'value') state.known = outcome // which name a circle's error has depends on who asked
    return outcome
  }
}

function asBoolean(name: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value
  return invalid(`The definition of condition "${name}" is invalid: ${text(value)}`)
}

const invalid = (message: string): never => refuse('StackValidationFailed', `Condition validation error: ${message}`)

const notAMap = (section: string, value: unknown): Problem => ({
  type: 'StackValidationFailed',
  message: `Conditions validation error: Condition definitions must be a map. Found a ${kindOf(value)} instead`,
  path: [section],
})
