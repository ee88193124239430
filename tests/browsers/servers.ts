import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { build } from 'vite'
import proxy from '../../examples/cors-proxy/proxy.ts'
import { listen, type Server } from '../loopback.ts'

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** The example page, built as a user would build it. */
export async function servePage(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'heatkit-page-'))
  await build({
    configFile: 'examples/browser/vite.config.ts',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  })
  return listen((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://page').pathname).replace(/\/$/, '/index.html')
    try {
      const content = readFileSync(join(folder, path))
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
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
