import type { Clock } from './clock.ts'

/** Runs by itself; `speed: 60` lets a simulated minute pass in a real second. Holds no timer while nothing waits. */
export const realClock = (options: { speed?: number } = {}): Clock => {
  const speed = options.speed ?? 1
  const start = Date.now()
  const now = (): number => start + (Date.now() - start) * speed
  return {
    now,
    after(milliseconds, run) {
      const due = now() + milliseconds
      let handle: ReturnType<typeof setTimeout>
      // platforms take no more than 31 bits
      const wait = (): void => {
        const left = (due - now()) / speed
        handle = left > longest ? setTimeout(wait, longest) : setTimeout(run, Math.max(0, left))
      }
      wait()
      return { cancel: () => clearTimeout(handle) }
    },
  }
}

const longest = 2 ** 31 - 1
