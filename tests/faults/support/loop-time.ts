/**
 * Milliseconds as the event loop has lived them, in steps of four (the least that a page's timers know). A machine
 * that gives us no time makes the wall clock go on, and this one stand still.
 */
export function loopTime(): { elapsed(): number; stop(): void } {
  const STEP = 4
  let steps = 0
  const timer = setInterval(() => (steps += 1), STEP)
  return { elapsed: () => steps * STEP, stop: () => clearInterval(timer) }
}
