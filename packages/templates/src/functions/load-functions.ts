import type { HotFunction } from './hot-function.ts'
import { hotFunctions } from './hot-functions.ts'

/**
 * The functions that a template's calls need. `yaql` is large and loads only for a template that has it, once for all.
 * @example
 * const context = evaluationContext(template, { parameters, functions: await loadFunctions(template) })
 */
export async function loadFunctions(template: unknown): Promise<readonly HotFunction[]> {
  if (!mentions(template)) return hotFunctions
  const { yaql } = await import('../yaql/yaql.ts')
  return [...hotFunctions, yaql]
}

const mentions = (part: unknown): boolean =>
  typeof part === 'object' &&
  part !== null &&
  (Object.hasOwn(part, 'yaql') || Object.values(part as object).some(mentions))
