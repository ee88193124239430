import type { Clock } from './clock/clock.ts'
import type { FailureRule } from './failures.ts'

/** A cloud in memory: hand its `fetch` to a client. */
export interface Simulator<C extends Clock = Clock> {
  fetch: (request: Request) => Promise<Response>
  url: string
  clock: C
  /** What was asked so far. Never holds a token or a body. */
  requests: readonly RequestEntry[]
  /** Every token given out so far stops working. */
  revokeTokens: () => void
  /** The next requests that fit are answered by the rule instead of by the cloud. */
  fail: (rule: FailureRule) => void
  /** What the authenticator of a user with `totp` shows now. */
  passcode: (username: string) => Promise<string>
}

export interface RequestEntry {
  method: string
  url: string
  /** Absent when the connection broke. */
  status?: number
}
