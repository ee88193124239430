import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Server {
  url: string
  close(): Promise<void>
}

/** Serves on loopback, on a free port where none is given, with room for a thousand connections at once. */
export async function listen(handle: RequestListener, port = 0): Promise<Server> {
  const server = createServer(handle)
  server.listen(port, '127.0.0.1', 4_096)
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
