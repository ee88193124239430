import type { EvaluationContext } from './evaluation-context.ts'

/** A function of the template language. Heat makes it of a map with one key, the function's name. */
export interface HotFunction {
  name: string
  /** What Heat refuses when it reads the template, before any value is known: calls in the arguments are still calls. */
  check?(args: unknown, tools: CheckTools): void
  /** Computes the value. The arguments are as written: pass them, or the part that counts, to `resolve`. */
  call(args: unknown, tools: CallTools): unknown
}

export interface CheckTools {
  version: string
  isCall(value: unknown): boolean
}

export interface CallTools {
  context: EvaluationContext
  /** The value of a part of the arguments; ends the evaluation where that is unknown, wrong or unsupported. */
  resolve(part: unknown): unknown
}
