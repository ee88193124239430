import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'

/** Anything with a fetch, most likely a simulator. */
export interface Served {
  fetch: (request: Request) => Promise<Response>
}

export interface Server {
  url: string
  close: () => Promise<void>
}

/**
 * Puts a simulator behind real HTTP on loopback. The catalog names the simulator's own `url`, so make it from the
 * server's: `serve((url) => createSimulator({ url }))`.
 */
export const serve = async <S extends Served>(
  simulator: S | ((url: string) => S),
  options: { port?: number } = {},
): Promise<Server & { simulator: S }> => {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const served = typeof simulator === 'function' ? simulator(url) : simulator
  server.on('request', (message, response) => void answer(served, url, message, response))
  return {
    url,
    simulator: served,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

const answer = async (
  served: Served,
  url: string,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  try {
    const reply = await served.fetch(await toRequest(url, message))
    response.writeHead(reply.status, [...reply.headers].flat())
    response.end(message.method === 'HEAD' ? undefined : new Uint8Array(await reply.arrayBuffer()))
  } catch {
    // what fetch throws is a broken connection out here
    message.socket.destroy()
  }
}

const toRequest = async (url: string, message: IncomingMessage): Promise<Request> => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(message.headers)) headers.set(name, String(value))
  const method = message.method ?? 'GET'
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const body = hasBody ? await new Response(Readable.toWeb(message) as ReadableStream).arrayBuffer() : undefined
  return new Request(url + message.url, { method, headers, ...(body?.byteLength && { body }) })
}
