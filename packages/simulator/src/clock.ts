/** What time it is in the simulated cloud, and what happens later. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Runs `work` so many milliseconds from now, unless the returned function is called before. */
  after(milliseconds: number, work: () => void): () => void
}

/** Runs by itself, so many times as fast as real time. Nothing keeps running when nothing is in progress. */
export function realClock(speed = 1): Clock {
  const began = Date.now()
  return {
    now: () => began + (Date.now() - began) * speed,
    after(milliseconds, work) {
      const timer = setTimeout(work, Math.min(milliseconds / speed, 2 ** 31 - 1))
      return () => clearTimeout(timer)
    },
  }
}

export interface ManualClock extends Clock {
  /** Lets time pass, and everything happen that is due, in its order. */
  advance(milliseconds: number): void
}

/**
 * Stands still until a test moves it.
 *
 * @example
 * const clock = manualClock()
 * const simulator = createSimulator({ clock })
 * clock.advance(5_000)
 */
export function manualClock(start: number = Date.UTC(2026, 0, 1)): ManualClock {
  let now = start
  let serial = 0
  const due = new Map<number, { at: number; work: () => void }>()
  return {
    now: () => now,
    after(milliseconds, work) {
      const id = (serial += 1)
      due.set(id, { at: now + milliseconds, work })
      return () => void due.delete(id)
    },
    advance(milliseconds) {
      const end = now + milliseconds
      for (;;) {
        const [next] = [...due].toSorted(([a, x], [b, y]) => x.at - y.at || a - b)
        if (!next || next[1].at > end) break
        due.delete(next[0])
        now = next[1].at
        next[1].work()
      }
      now = end
    },
  }
}
