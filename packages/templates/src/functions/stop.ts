import type { Outcome } from './outcome.ts'

/** Ends an evaluation before it has a value; `evaluate` catches it. */
export class Stop extends Error {
  outcome: Outcome
  constructor(outcome: Outcome) {
    super(outcome.kind)
    this.outcome = outcome
  }
}
