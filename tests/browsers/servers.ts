import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import proxy from '../../examples/cors-proxy/proxy.ts'

export interface Server {
  url: string
  close(): Promise<void>
}

export async function listen(handle: RequestListener): Promise<Server> {
  const server = createServer(handle)
  server.listen(0, '127.0.0.1', 4_096)
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** The proxy example behind a port. */
export const serveProxy = (targets: string[], origins: string[]): Promise<Server> =>
  listen((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const { method = 'GET', url = '/', headers } = incoming
      const init = {
        method,
        headers: headers as Record<string, string>,
        ...(chunks.length && { body: Buffer.concat(chunks) }),
      }
      // a Request of Node drops Origin, which a Worker sees
      const request = new Proxy(new Request(`http://proxy${url}`, init), {
        get: (target, key) => {
          if (key === 'headers') return new Headers({ ...(headers as Record<string, string>) })
          const value = Reflect.get(target, key) as unknown
          return typeof value === 'function' ? value.bind(target) : value
        },
      })
      proxy
        .fetch(request, { TARGETS: targets.join(','), ORIGINS: origins.join(',') })
        .then(async (answer) =>
          outgoing
            .writeHead(answer.status, Object.fromEntries(answer.headers))
            .end(Buffer.from(await answer.arrayBuffer())),
        )
        .catch(() => outgoing.destroy())
    })
  })
