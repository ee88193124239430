import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface LoopbackServer {
  url: string
  close(): Promise<void>
}

/** Serves whatever a test wants over real sockets. */
export async function serve(
  handle: (request: IncomingMessage, response: ServerResponse, body: string) => void,
): Promise<LoopbackServer> {
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => handle(request, response, body))
  })
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

/** Answers a sign-in as Keystone would. */
export function issueToken(response: ServerResponse, token: string, heat: string): void {
  const body = {
    token: {
      methods: ['password'],
      user: { id: 'u1', name: 'demo', domain: { id: 'default' } },
      project: { id: 'p1', name: 'demo', domain: { id: 'default' } },
      roles: [],
      issued_at: new Date().toISOString(),
      expires_at: new Date(Date.now() + 3_600_000).toISOString(),
      catalog: [
        { type: 'orchestration', name: 'heat', endpoints: [{ interface: 'public', region_id: 'R1', url: heat }] },
      ],
    },
  }
  response.writeHead(201, { 'content-type': 'application/json', 'x-subject-token': token }).end(JSON.stringify(body))
}
