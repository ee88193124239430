import type { Middleware } from './middleware.ts'
import { requestId } from './request-id.ts'

/** What is said of one attempt. Nothing else is: no headers, no query, no bodies. */
export interface LogEntry {
  method: string
  /** Without its query. */
  url: string
  /** Absent when no answer came. */
  status?: number
  requestId?: string
  milliseconds: number
  /** Name of the error when no answer came. */
  error?: string
}

/**
 * Writes a line of facts about each attempt, the repeated ones and signing in included.
 *
 * @example
 * createClient({ auth, middleware: [logger((entry) => console.debug(entry))] })
 */
export const logger =
  (write: (entry: LogEntry) => void): Middleware =>
  async (request, next) => {
    const began = performance.now()
    const { origin, pathname } = new URL(request.url)
    const entry = (facts: Partial<LogEntry>) =>
      write({
        method: request.method,
        url: origin + pathname,
        ...facts,
        milliseconds: Math.round(performance.now() - began),
      })
    try {
      const response = await next(request)
      const id = requestId(response)
      entry({ status: response.status, ...(id && { requestId: id }) })
      return response
    } catch (error) {
      entry({ error: error instanceof Error ? error.name : typeof error })
      throw error
    }
  }
