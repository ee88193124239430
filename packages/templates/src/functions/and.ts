import { anyOf } from './any-of.ts'
import type { HotFunction } from './hot-function.ts'

export const and: HotFunction = anyOf('and', false)
export const cfnAnd: HotFunction = anyOf('Fn::And', false)
