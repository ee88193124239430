import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { build, type Rolldown } from 'vite'

export interface ServedPage {
  url: string
  close(): Promise<void>
}

/** Bundles the page into memory and serves it on loopback. Browsers report to `violation` what its policy kept them from. */
export async function servePage({
  port = 0,
  violation = () => {},
}: { port?: number; violation?: (report: string) => void } = {}): Promise<ServedPage> {
  const files = await bundle()
  // the policy of the page itself, and what only a header can say
  const [, policy] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(String(files.get('/index.html')))!
  const headers = {
    'content-security-policy': `${policy}; frame-ancestors 'none'; report-uri /violation`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  }
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://page').pathname.replace(/\/$/, '/index.html')
    if (path === '/violation') {
      let report = ''
      for await (const chunk of request) report += chunk
      violation(report)
      return response.writeHead(204).end()
    }
    const content = files.get(path)
    if (content === undefined) return response.writeHead(404, headers).end()
    return response.writeHead(200, { ...headers, 'content-type': types[extname(path)] }).end(content)
  })
  server.listen(port, '127.0.0.1')
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

async function bundle(): Promise<Map<string, string | Uint8Array>> {
  const configFile = `${import.meta.dirname}/vite.config.ts`
  const built = (await build({ configFile, logLevel: 'error', build: { write: false } })) as Rolldown.RolldownOutput
  return new Map(built.output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]))
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}
