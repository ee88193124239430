import type { Middleware } from './middleware.ts'
import type { Held, SessionKeeper } from './session.ts'

/** Puts the token on each request; after a 401 signs in again once and repeats the request once. */
export const sign =
  (keeper: SessionKeeper): Middleware =>
  async (request, next) => {
    // a copy is sent, so that the middleware around this one never sees the token
    const send = async ({ token, scheme, sent }: Held) => {
      request.signal.throwIfAborted()
      // a clone alone loses its signal in Node when garbage is collected
      const copy = new Request(request.clone(), { signal: request.signal })
      if (token) copy.headers.set(scheme ? 'authorization' : 'x-auth-token', scheme ? `${scheme} ${token}` : token)
      const response = next(copy)
      sent.add(response)
      try {
        return await response
      } finally {
        sent.delete(response)
      }
    }
    // no `await` between a live session and sending: a renewal counts what was sent before it
    const now = keeper()
    const held = now instanceof Promise ? await now : now
    const response = await send(held)
    if (response.status !== 401 || !held.token) return response
    void response.body?.cancel().catch(() => {})
    return send(await keeper(held))
  }
