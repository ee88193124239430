import { type Connection, exchange } from './exchange.ts'
import type { Fetch } from './middleware.ts'

/** The fetch that an `Auth` gets: with a deadline, without redirects, repeated where that may help, and never signed. */
export const sendSignIn =
  (connection: Connection, pipeline: Fetch, timeout: number | undefined): Fetch =>
  async (request) => {
    const { method, url, signal } = request
    const call = { method, url, timeout, signal, idempotent: true }
    const { response, text } = await exchange(
      connection,
      pipeline,
      call,
      async () => (limits) => new Request(request.clone(), limits),
    )
    return new Response(text || null, response)
  }
