import { CloudError, type HttpError, sleep } from '@heatkit/core'

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
export async function poll<T>(
  { signal, timeout = 3_900_000, interval = 1_000 }: WaitOptions,
  look: (left: { signal?: AbortSignal; timeout: number }, round: number) => Promise<T | undefined>,
  late: () => string,
): Promise<T> {
  const end = performance.now() + timeout
  let troubled: number | undefined
  for (let round = 0; ; round += 1) {
    const left = end - performance.now()
    if (left <= 0) throw new CloudError('WaitTimeout', `${late()} after ${timeout} ms, and goes on in the cloud.`)
    try {
      const found = await look({ ...(signal && { signal }), timeout: Math.min(left, 90_000) }, round)
      if (found !== undefined) return found
      troubled = undefined
    } catch (error) {
      const passing =
        /^(Unreachable|Timeout|Truncated)$/.test((error as CloudError).code) || (error as HttpError).status >= 500
      if (!passing || performance.now() - (troubled ??= performance.now()) > PATIENCE) throw error
    }
    const pause = interval * Math.min(1.5 ** round, 5) * (0.75 + Math.random() / 2)
    await sleep(Math.max(0, Math.min(pause, end - performance.now())), signal)
  }
}
