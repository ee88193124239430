import type { Middleware } from './middleware.ts'
import { unfollowed } from './unfollowed.ts'

/**
 * Sends every request through a CORS proxy, for pages whose cloud does not allow their origin. The proxy gets
 * `<proxy>/https/cloud.example:5000/v3/...` for `https://cloud.example:5000/v3/...`, with token and body: use your own.
 *
 * @example
 * createClient({ auth, middleware: [proxied('https://proxy.example')] })
 */
export const proxied =
  (proxy: string): Middleware =>
  async (request, next) => {
    const { protocol, host, pathname, search } = new URL(request.url)
    const { method, headers, signal } = request
    // browsers do not hand on a body as a stream: Firefox has none, Chromium wants HTTP/2 for it
    const body = /^(GET|HEAD)$/.test(method) ? null : await request.arrayBuffer()
    const url = `${proxy.replace(/\/+$/, '')}/${protocol.slice(0, -1)}/${host}${pathname}${search}`
    return next(new Request(url, { ...unfollowed(), method, headers, signal, body }))
  }
