import { kindOf } from '../python/kind-of.ts'
import { text } from '../python/text.ts'
import type { EvaluationContext } from './hot-function.ts'
import { refuse } from './refuse.ts'
import type { ResourceState } from './resource-state.ts'

/** What the context knows of a resource; refuses names that the template does not define. */
export function findResource(context: EvaluationContext, name: unknown): ResourceState {
  if (typeof name === 'object' && name !== null) refuse('TypeError', `unhashable type: '${kindOf(name)}'`)
  if (!context.resource) return {}
  const state = typeof name === 'string' ? context.resource(name) : undefined
  if (state) return state
  return refuse('InvalidTemplateReference', `The specified reference "${text(name)}" (in unknown) is incorrect.`)
}
