import { own } from '../own.ts'
import { kindOf } from '../python/kind-of.ts'
import { text } from '../python/text.ts'
import type { EvaluationContext, HotFunction } from './hot-function.ts'
import { getResource } from './get-resource.ts'
import type { Outcome } from './outcome.ts'
import { refuse } from './refuse.ts'
import { Stop } from './stop.ts'

/** A resource where the template has one of this name, else a parameter. */
export const ref: HotFunction = {
  name: 'Ref',
  check(args, { isCall }) {
    if (typeof args !== 'object' || args === null) return
    refuse('TypeError', `unhashable type: '${isCall(args) ? 'Function' : kindOf(args)}'`)
  },
  call(args, tools) {
    if (isResource(args, tools.context)) return getResource.call(args, tools)
    const outcome = (typeof args === 'string' ? own(tools.context.parameters, args) : undefined) as Outcome | undefined
    if (!outcome)
      return refuse('InvalidTemplateReference', `The specified reference "${text(args)}" (in unknown) is incorrect.`)
    if (outcome.kind !== 'value') throw new Stop(outcome)
    return outcome.value
  },
}

const isResource = (name: unknown, { resource, parameters }: EvaluationContext): boolean =>
  typeof name === 'string' && (resource ? resource(name) !== undefined : !own(parameters, name))
