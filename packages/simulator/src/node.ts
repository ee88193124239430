import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createSimulator, type Simulator, type SimulatorOptions } from './index.ts'

/** A simulated cloud behind a port of this machine. */
export interface ServedSimulator extends Simulator {
  close(): Promise<void>
}

/**
 * Serves a simulated cloud over HTTP on loopback.
 *
 * @example
 * const cloud = await serveSimulator({ port: 5000, cors: ['*'] })
 * console.log(`${cloud.url}/identity`)
 */
export async function serveSimulator({
  port = 0,
  ...options
}: SimulatorOptions & { port?: number } = {}): Promise<ServedSimulator> {
  let simulator: Simulator
  const server = createServer((incoming, outgoing) => {
    const answer = async () => {
      const chunks: Buffer[] = []
      for await (const chunk of incoming) chunks.push(chunk as Buffer)
      const { method = 'GET', url = '/', headers } = incoming
      const init = {
        method,
        headers: headers as Record<string, string>,
        ...(chunks.length && { body: Buffer.concat(chunks) }),
      }
      const response = await simulator.fetch(new Request(new URL(url, simulator.url), init))
      outgoing.writeHead(response.status, Object.fromEntries(response.headers))
      outgoing.end(Buffer.from(await response.arrayBuffer()))
    }
    // a fault that gives no answer closes the connection
    answer().catch(() => outgoing.destroy())
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  simulator = createSimulator({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, ...options })
  return {
    ...simulator,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
