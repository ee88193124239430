/** Where the simulator's time comes from: every stamp is `now()`, everything that takes time waits with `after()`. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now: () => number
  after: (milliseconds: number, run: () => void) => Timer
}

export interface Timer {
  cancel: () => void
}
