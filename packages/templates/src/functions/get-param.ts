import { attempt } from './attempt.ts'
import { own } from '../own.ts'

import { toInt } from '../python/to-int.ts'
import type { HotFunction } from './hot-function.ts'
import { isTruthy } from './is-truthy.ts'
import { refuse } from './refuse.ts'
import { step } from './step.ts'
import { Stop } from './stop.ts'

export const getParam: HotFunction = {
  name: 'get_param',
  call(args, { context, resolve }) {
    const resolved = resolve(args)
    if (!isTruthy(resolved)) refuse('ValueError', 'Function "get_param" must have arguments')
    if (typeof resolved !== 'string' && !Array.isArray(resolved)) {
      refuse('TypeError', 'Argument to "get_param" must be string or list')
    }
    const [name, ...path]: unknown[] = typeof resolved === 'string' ? [resolved] : resolved
    if (typeof name !== 'string') refuse('TypeError', 'Parameter name in "get_param" must be string')
    const outcome = own(context.parameters, name) as (typeof context.parameters)[string] | undefined
    if (!outcome) refuse('UserParameterMissing', `The Parameter (${name}) was not provided.`)
    if (outcome.kind !== 'value') throw new Stop(outcome)
    return walk(outcome.value, path)
  },
}

/** A path that leads nowhere gives the empty text. Texts and lists take whole numbers written as text. */
function walk(value: unknown, path: unknown[]): unknown {
  let current = value
  for (const key of path) {
    const next = step(current, isSequence(current) && typeof key === 'string' ? wholeNumber(key) : key)
    if (next === undefined) return ''
    current = next
  }
  return current
}

const isSequence = (value: unknown): boolean => typeof value === 'string' || Array.isArray(value)

const wholeNumber = (text: string): unknown => {
  const result = attempt(() => toInt(text))
  return 'value' in result ? result.value : undefined
}
