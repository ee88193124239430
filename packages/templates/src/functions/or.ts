import { anyOf } from './any-of.ts'
import type { HotFunction } from './hot-function.ts'

export const or: HotFunction = /* @__PURE__ */ anyOf('or', true)
export const cfnOr: HotFunction = /* @__PURE__ */ anyOf('Fn::Or', true)
