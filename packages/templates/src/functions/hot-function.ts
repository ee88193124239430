import type { Outcome } from './outcome.ts'
import type { ResourceState } from './resource-state.ts'

/** A function of the template language. Heat makes it of a map with one key, the function's name. */
export interface HotFunction {
  name: string
  /** What Heat refuses when it reads the template, before any value is known: calls in the arguments are still calls. */
  check?: (args: unknown, tools: CheckTools) => void
  /** Computes the value. The arguments are as written: pass them, or the part that counts, to `resolve`. */
  call: (args: unknown, tools: CallTools) => unknown
}

export interface CheckTools {
  version: string
  isCall: (value: unknown) => boolean
}

export interface CallTools {
  context: EvaluationContext
  /** The value of a part of the arguments; ends the evaluation where that is unknown, wrong or unsupported. */
  resolve: (part: unknown) => unknown
}

export interface EvaluationContext {
  /** The template's `heat_template_version`, a date or a release's name. */
  version: string
  /** By name, as `resolveParameters` gives them. A name that is missing here is an error, in Heat's words. */
  parameters: Record<string, Outcome>
  files?: Record<string, string>
  /** Undefined where the template has no such resource, `{}` where nothing is known of it yet. Absent: nothing is known of any. */
  resource?: (name: string) => ResourceState | undefined
  /** The functions that can be computed; `hotFunctions` when absent. */
  functions?: readonly HotFunction[]
}
