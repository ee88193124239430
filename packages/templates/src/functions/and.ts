import { anyOf } from './any-of.ts'
import type { HotFunction } from './hot-function.ts'

export const and: HotFunction = /* @__PURE__ */ anyOf('and', false)
export const cfnAnd: HotFunction = /* @__PURE__ */ anyOf('Fn::And', false)
