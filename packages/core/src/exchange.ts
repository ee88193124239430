import { type Answer, readText } from './body.ts'
import { diagnose } from './diagnose.ts'
import { HttpError } from './errors/http-error.ts'
import { NetworkError } from './errors/network-error.ts'
import type { Fetch } from './middleware.ts'
import { type RetryBudget, withRetries } from './retry.ts'
import { unfollowed } from './unfollowed.ts'
import { within } from './within.ts'

/** What a client and all that `with` makes of it share. */
export interface Connection {
  /** The bare fetch. */
  send: Fetch
  budget: RetryBudget
  /** Bytes. */
  maxResponseSize: number
}

export interface Call {
  method: string
  url: string
  /** Whether sending it twice does no more than sending it once. */
  idempotent: boolean
  /** Milliseconds; each try of a request that may be repeated gets a third. 90,000 when absent. */
  timeout: number | undefined
  signal: AbortSignal | undefined
}

/**
 * Sends a request, repeats it where that may help, and reads the answer, all before one deadline. `prepare` gives what makes
 * the request anew for each attempt. A redirect is an error: a token follows nobody.
 */
export async function exchange(
  { send, budget, maxResponseSize }: Connection,
  pipeline: Fetch,
  call: Call,
  prepare: (signal: AbortSignal) => Promise<(limits: RequestInit) => Request>,
): Promise<Answer> {
  const { timeout = 90_000, method, idempotent } = call
  const limit = <T>(milliseconds: number, signal: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>) =>
    within<T>(
      milliseconds,
      signal,
      () => new NetworkError('Timeout', call, `no answer within ${Math.round(milliseconds)} ms.`),
      work,
    )
  const answer = await limit(timeout, call.signal, async (signal) => {
    const make = await prepare(signal)
    const once = async (limited: AbortSignal) => {
      const response = await pipeline(make({ ...unfollowed(), signal: limited }))
      return { response, text: await readText(response, maxResponseSize, call, limited) }
    }
    try {
      if (!idempotent) return await once(signal)
      return await withRetries(() => limit(timeout / 3, signal, once), { method, signal, budget })
    } catch (error) {
      throw await diagnose(error, send, signal)
    }
  })
  const { type, status } = answer.response
  if (type !== 'opaqueredirect' && ![301, 302, 303, 307, 308].includes(status)) return answer
  // not where to: that may repeat what was sent, and here nobody knows the password
  throw new HttpError({ method, url: call.url, status, reason: 'it redirects, which is not followed.' }, 'Redirect')
}
