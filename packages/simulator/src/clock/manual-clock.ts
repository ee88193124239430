import type { Clock } from './clock.ts'

export interface ManualClock extends Clock {
  /** Moves time on and runs what falls due, in order; a moment's promises settle before the next moment. */
  advance: (milliseconds: number) => Promise<void>
}

/** Stands still until a test advances it. */
export const manualClock = (options: { start?: Date } = {}): ManualClock => {
  let now = (options.start ?? new Date('2026-01-01T00:00:00Z')).getTime()
  let order = 0
  const waiting = new Set<Waiting>()

  return {
    now: () => now,
    after(milliseconds, run) {
      const entry = { due: now + milliseconds, order: order++, run }
      waiting.add(entry)
      return { cancel: () => void waiting.delete(entry) }
    },
    async advance(milliseconds) {
      const end = now + milliseconds
      for (let next = first(waiting, end); next; next = first(waiting, end)) {
        waiting.delete(next)
        now = Math.max(now, next.due)
        next.run()
        await settle()
      }
      now = end
      await settle()
    },
  }
}

interface Waiting {
  due: number
  order: number
  run: () => void
}

const first = (waiting: Set<Waiting>, end: number): Waiting | undefined =>
  [...waiting].filter((entry) => entry.due <= end).sort((a, b) => a.due - b.due || a.order - b.order)[0]

// A few turns of the microtask queue, so that a caller awaiting an answer can ask again at this moment.
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve()
}
