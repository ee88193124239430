import { CloudError, sleep, within } from '@heatkit/core'
import { passing } from './passing.ts'

export interface WaitOptions {
  signal?: AbortSignal
  /** Milliseconds until waiting ends with code `WaitTimeout`; what Heat does goes on. 65 minutes when absent: Heat gives up after 60. */
  timeout?: number
  /** Milliseconds between the first looks; later ones are up to five times as far apart. 1,000 when absent. */
  interval?: number
}

/** How long a service that does not answer is put up with, in milliseconds. */
const PATIENCE = 120_000

/**
 * Looks again and again, each time further apart, and yields what each look gives until the caller has enough; a passing
 * outage is waited out.
 */
export async function* polls<T>(
  { signal, timeout = 3_900_000, interval = 1_000 }: WaitOptions,
  look: (call: { signal: AbortSignal }) => Promise<T>,
  still: () => string,
): AsyncGenerator<T> {
  const began = performance.now()
  const late = () =>
    new CloudError('WaitTimeout', `${still()} after ${Math.round(timeout)} ms, and goes on in the cloud.`)
  let troubled: number | undefined
  for (let pause = 0, longest = interval; ; longest = Math.min(longest * 2, interval * 5)) {
    yield await within<T>(began + timeout - performance.now(), signal, late, async (signal) => {
      for (;;) {
        await sleep(pause, signal)
        pause = longest * (0.75 + Math.random() / 2)
        try {
          const found = await look({ signal })
          troubled = undefined
          return found
        } catch (error) {
          if (!passing(error) || performance.now() - (troubled ??= performance.now()) > PATIENCE) throw error
        }
      }
    })
  }
}
