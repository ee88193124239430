import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Server {
  url: string
  close(): Promise<void>
}

/** Serves on a free port of loopback, with room for a thousand connections at once. */
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
