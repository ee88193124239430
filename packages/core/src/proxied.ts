import type { Middleware } from './middleware.ts'

/**
 * Sends every request through a CORS proxy, for pages whose cloud does not allow their origin. The proxy gets
 * `<proxy>/https/cloud.example:5000/v3/...` for `https://cloud.example:5000/v3/...`, with token and body: use your own.
 *
 * @example
 * createClient({ auth, middleware: [proxied('https://proxy.example')] })
 */
export const proxied =
  (proxy: string): Middleware =>
  (request, next) => {
    const { protocol, host, pathname, search } = new URL(request.url)
    return next(
      new Request(`${proxy.replace(/\/+$/, '')}/${protocol.slice(0, -1)}/${host}${pathname}${search}`, request),
    )
  }
