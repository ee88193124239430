import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import proxy from '../../examples/cors-proxy/proxy.ts'
import { listen, type Server } from '../loopback.ts'

/** The proxy example behind a port. */
export const serveProxy = (targets: string[], origins: string[]): Promise<Server> =>
  serveFetch((request) => proxy.fetch(request, { TARGETS: targets.join(), ORIGINS: origins.join() }))

/** Anything that answers a `Request` behind a port; bodies go through as they come. */
export const serveFetch = (answer: (request: Request) => Promise<Response>, port = 0): Promise<Server> =>
  listen((incoming, outgoing) => {
    const gone = new AbortController()
    outgoing.on('close', () => gone.abort())
    answer(readRequest(incoming, gone.signal))
      .then(async ({ status, headers, body }) => {
        outgoing.writeHead(status, Object.fromEntries(headers))
        await pipeline(body ? Readable.fromWeb(body as never) : Readable.from([]), outgoing)
      })
      .catch(() => outgoing.destroy())
  }, port)

function readRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const { method = 'GET', url = '/' } = incoming
  const headers = new Headers(Object.entries(incoming.headers) as [string, string][])
  const has = incoming.headers['transfer-encoding'] || Number(incoming.headers['content-length'])
  const body = has ? Readable.toWeb(incoming) : null
  return new Request(`http://${incoming.headers.host}${url}`, {
    method,
    headers,
    signal,
    body,
    duplex: 'half',
  } as RequestInit)
}
