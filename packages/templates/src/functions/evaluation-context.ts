import type { HotFunction } from './hot-function.ts'
import type { Outcome } from './outcome.ts'
import type { ResourceState } from './resource-state.ts'

export interface EvaluationContext {
  /** The template's `heat_template_version`, a date or a release's name. */
  version: string
  /** By name, as `resolveParameters` gives them. A name that is missing here is an error, in Heat's words. */
  parameters: Record<string, Outcome>
  files?: Record<string, string>
  /** Undefined where the template has no such resource, `{}` where nothing is known of it yet. Absent: nothing is known of any. */
  resource?(name: string): ResourceState | undefined
  /** The functions that can be computed; `hotFunctions` when absent. */
  functions?: readonly HotFunction[]
}
