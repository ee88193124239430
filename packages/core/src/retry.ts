import ky from 'ky'
import type { Answer } from './body.ts'
import { NetworkError } from './errors/network-error.ts'

/** Tries that a client may still repeat: a cloud that is down gets a few more requests than there were calls, not thrice as many. */
export interface RetryBudget {
  left: number
}

const FULL = 10

/** Statuses after which the same request may do better. */
const passing = [408, 429, 502, 503, 504]

/**
 * Makes the first attempt, and hands the rest to ky (when to repeat, how long to wait, `Retry-After`) only where the first
 * failed in a way that may pass: ky costs more time than everything else in a call that goes well.
 */
export async function withRetries(
  attempt: () => Promise<Answer>,
  { method, signal, budget }: { method: string; signal: AbortSignal; budget: RetryBudget },
): Promise<Answer> {
  // after a 500 only where nothing was asked to change
  const statusCodes = method === 'GET' ? [...passing, 500] : passing
  let outcome!: Promise<Answer>
  const mayPass = () =>
    (outcome = attempt()).then(
      ({ response }) => statusCodes.includes(response.status),
      (error) => error instanceof NetworkError && /^(Unreachable|Timeout|Truncated)$/.test(error.code),
    )
  let again = await mayPass()
  signal.throwIfAborted()
  if (!again) budget.left = Math.min(FULL, budget.left + 1)
  else {
    let first = true
    await ky('https://retry.invalid', {
      signal,
      timeout: false,
      throwHttpErrors: (status) => statusCodes.includes(status),
      retry: {
        statusCodes,
        jitter: true,
        backoffLimit: 20_000,
        maxRetryAfter: 30_000,
        shouldRetry: () => budget.left > 0 && void (budget.left -= 1),
      },
      fetch: async () => {
        if (!first) again = await mayPass()
        first = false
        // ky repeats after what it takes for undici's failure, and is never shown a request of ours
        if (again) await outcome.catch(() => Promise.reject(new TypeError('fetch failed')))
        return (await outcome).response
      },
    }).catch(() => signal.throwIfAborted()) // the outcome says the rest
  }
  return outcome
}
