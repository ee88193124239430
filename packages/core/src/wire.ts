import { NetworkError } from './errors/network-error.ts'
import type { Fetch } from './middleware.ts'

/** The innermost layer: runtimes disagree on what a failed request throws, so everything but an abort becomes one error. */
export const wire =
  (send: Fetch): Fetch =>
  async (request) => {
    try {
      return await send(request)
    } catch (error) {
      request.signal.throwIfAborted()
      // of the platform's error only its code: its message may quote the request
      const { code, cause } = Object(error) as { code?: unknown; cause?: { code?: unknown } }
      const detail = String(cause?.code ?? code)
      throw new NetworkError(
        'Unreachable',
        request,
        `no answer${/^E[A-Z_]+$/.test(detail) ? ` (${detail})` : ''}. Is the url right, and is there a way to it?`,
      )
    }
  }
