import type { Event } from '../events/event.ts'
import type { StackRef } from '../stacks/stack.ts'

/** Why a stack failed, at the bottom of it. */
export interface Cause {
  /** Names of resources from the stack downwards: `['group', '0', 'server']`. Empty when it is the stack as a whole. */
  path: string[]
  /** Stack that the last of them is in. */
  stack: StackRef
  /** Such as `CREATE_FAILED`. */
  status: string
  /** In the cloud’s own words, without what Heat wraps around them. */
  reason: string
  /** Python’s name for it: `ResourceInError`. */
  error?: string
  /** What helps, where the reason is a known one. */
  hint?: string
  /** Of the resource, newest first. */
  events: Event[]
  /**
   * The resource as its template has it. Of one that a group makes it is the group’s: what Heat writes for the members may
   * hold values that are hidden. Only of `explainFailure`.
   */
  definition?: Record<string, unknown>
}
