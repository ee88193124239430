import { anyOf } from './any-of.ts'
import type { HotFunction } from './hot-function.ts'

export const or: HotFunction = anyOf('or', true)
export const cfnOr: HotFunction = anyOf('Fn::Or', true)
