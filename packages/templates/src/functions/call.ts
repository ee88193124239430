import type { Path } from '../path.ts'
import type { HotFunction } from './hot-function.ts'

/** A call that `parse` found. Its arguments are parsed: calls in them are calls. */
export interface Call {
  [mark]: true
  name: string
  args: unknown
  path: Path
  /** Absent where Heat has removed the function: it keeps the map as it is, and its validation refuses it. */
  callee?: HotFunction
  /** It could not be read. */
  broken?: boolean
}

const mark: unique symbol = /* @__PURE__ */ Symbol('call')

export const makeCall = (call: Omit<Call, typeof mark>): Call => ({ [mark]: true, ...call })

export const isCall = (value: unknown): value is Call => typeof value === 'object' && value !== null && mark in value
