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

/** Looks again and again, each time further apart, until `look` gives something; a passing outage is waited out. */
export const poll = <T>(
  { signal, timeout = 3_900_000, interval = 1_000 }: WaitOptions,
  look: (call: { signal: AbortSignal }, round: number) => Promise<T | undefined>,
  still: () => string,
  began: number = performance.now(),
): Promise<T> =>
  within<T>(
    began + timeout - performance.now(),
    signal,
    () => new CloudError('WaitTimeout', `${still()} after ${Math.round(timeout)} ms, and goes on in the cloud.`),
    async (signal) => {
      let troubled: number | undefined
      for (let round = 0; ; round += 1) {
        try {
          const found = await look({ signal }, round)
          if (found !== undefined) return found
          troubled = undefined
        } catch (error) {
          if (!passing(error) || performance.now() - (troubled ??= performance.now()) > PATIENCE) throw error
        }
        await sleep(interval * Math.min(1.5 ** round, 5) * (0.75 + Math.random() / 2), signal)
      }
    },
  )
