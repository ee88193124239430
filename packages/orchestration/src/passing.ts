import type { HttpError } from '@heatkit/core'

/** Whether a call failed in a way that says nothing of what was asked: an outage, a proxy's time-out, an answer that broke off. */
export function passing(error: unknown): boolean {
  const { code, status } = error as HttpError
  return (
    /^(Unreachable|Timeout|Truncated|Cors)$/.test(code) ||
    status === 408 ||
    status === 429 ||
    (status >= 500 && status !== 501)
  )
}
