import type { Outcome } from './outcome.ts'
import type { ResourceState } from './resource-state.ts'

/** A function of the template language. Heat makes it of a map with one key, the function's name. */
export interface HotFunction {
  name: string
  /** What Heat refuses when it reads the template, before any value is known: calls in the arguments are still calls. */
  check?: (args: unknown, tools: CheckTools) => void
  /** What Heat's validation refuses besides, of a template that it could read. */
  validate?: (args: unknown, tools: CheckTools) => void
  /** For a function that takes its arguments as written and says what of them is evaluated, as `if` does. */
  expand?: (args: unknown, tools: ExpandTools) => unknown
  /** Computes the value. The arguments may hold calls: pass them, or the part that counts, to `resolve`. */
  call: (args: unknown, tools: CallTools) => unknown
}

export interface CheckTools {
  version: string
  context: EvaluationContext
  isCall: (value: unknown) => boolean
}

export interface ExpandTools {
  version: string
  /** Reads a part of the arguments as a value. */
  parse: (part: unknown) => unknown
  /** Reads a part of the arguments as a condition, and tells whether it holds. */
  holds: (part: unknown) => boolean
}

export interface CallTools {
  context: EvaluationContext
  /** The value of a part of the arguments; ends the evaluation where that is unknown, wrong or unsupported. */
  resolve: (part: unknown) => unknown
}

export interface EvaluationContext {
  /** A date or a release's name: the template's `heat_template_version`, or the version of a CFN format. */
  version: string
  /** By name, as `resolveParameters` gives them. A name that is missing here is an error, in Heat's words. */
  parameters: Record<string, Outcome>
  /** By name, as `resolveConditions` gives them. */
  conditions?: Record<string, Outcome>
  files?: Record<string, string>
  /** The section `Mappings` of CFN. */
  mappings?: Record<string, unknown>
  /** What `Fn::GetAZs` gives; unknown when absent. */
  availabilityZones?: readonly string[]
  /** The resource of the parent that a nested template stands for. */
  facade?: { metadata?: unknown; deletionPolicy?: unknown; updatePolicy?: unknown }
  /** Undefined where the template has no such resource, `{}` where nothing is known of it yet. Absent: nothing is known of any. */
  resource?: (name: string) => ResourceState | undefined
  /** The functions that can be computed; `hotFunctions` when absent. */
  functions?: readonly HotFunction[]
}
