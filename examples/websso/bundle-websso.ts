import { readFile } from 'node:fs/promises'
import { build, type Rolldown } from 'vite'

/** The files of the app as a static host has them, bundled into memory. Like one, it answers 405 to a form. */
export async function bundleWebSso(settings: object): Promise<(request: Request) => Promise<Response>> {
  const bundle = async (name: string): Promise<[path: string, [type: string, content: string]][]> => {
    const built = (await build({
      configFile: false,
      logLevel: 'error',
      resolve: { conditions: ['@heatkit/source', 'module', 'browser', 'development|production'] },
      build: {
        write: false,
        target: 'es2022',
        lib: { entry: `${import.meta.dirname}/${name}.ts`, formats: ['es'], fileName: name },
      },
    })) as Rolldown.RolldownOutput[]
    // beside the entry there is what it loads only when it needs it
    return built[0]!.output.flatMap((file) =>
      file.type === 'chunk' ? [[`/${file.fileName}`, ['text/javascript', file.code]]] : [],
    )
  }
  const files: Record<string, [type: string, content: string]> = {
    '/': ['text/html', await readFile(`${import.meta.dirname}/index.html`, 'utf8')],
    ...Object.fromEntries(await bundle('page')),
    ...Object.fromEntries(await bundle('service-worker')),
    '/settings.json': ['application/json', JSON.stringify(settings)],
  }
  return async (request) => {
    const [type, content] = files[new URL(request.url).pathname] ?? []
    if (!type) return new Response('', { status: 404 })
    if (request.method !== 'GET') return new Response('', { status: 405 })
    return new Response(content, { headers: { 'content-type': type, 'cache-control': 'no-store' } })
  }
}
