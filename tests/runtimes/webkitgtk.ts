// A browser provider for vitest over Debian's WebKitGTK, which Playwright does not drive: WebKitWebDriver opens the page,
// the tests inside report by themselves. It cannot click, so page tests drive the other browsers.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { defineBrowserProvider } from '@vitest/browser'

const libraries =
  process.env['WEBKITGTK_LIB'] ?? `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`

export const webkitgtk = () =>
  defineBrowserProvider({
    name: 'webkitgtk',
    supportedBrowser: ['webkit'],
    options: {},
    providerFactory: (project) => {
      // vitest calls these around each file; there is nothing to do for them here
      for (const name of ['__vitest_viewport', '__vitest_cleanup']) {
        project.browser!.registerCommand(name as never, (async () => {}) as never)
      }
      let driver: Promise<Driver> | undefined
      return {
        name: 'webkitgtk',
        supportsParallelism: false,
        initScripts: [],
        getCommandsContext: () => ({}),
        openPage: async (_session: string, url: string) => (await (driver ??= startWebKit())).open(url),
        close: async () => (await driver)?.close(),
      } as never
    },
  })

export interface Driver {
  open(url: string): Promise<void>
  /** Runs the body of an async function in the page and gives its result. */
  run(script: string, ...values: unknown[]): Promise<unknown>
  close(): Promise<void>
}

/** Starts WebKit on a screen of its own. */
export async function startWebKit(): Promise<Driver> {
  const children: ChildProcess[] = []
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  children.push(screen)
  const [display] = await once(screen.stdio[3]!, 'data')
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  children.push(
    spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: `:${String(display).trim()}`,
        GDK_BACKEND: 'x11',
        NO_AT_BRIDGE: '1',
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      },
    }),
  )
  const send = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const init = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    const response = await fetch(base + path, { method, ...init })
    const { value } = (await response.json()) as { value: T & { error?: string; message?: string } }
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`)
    return value
  }
  await answering(`${base}/status`)
  const { sessionId } = await send<{ sessionId: string }>('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] } } },
  })
  const session = `/session/${sessionId}`
  await send('POST', `${session}/timeouts`, { script: 300_000 })
  return {
    open: (url) => send('POST', `${session}/url`, { url }),
    run: async (script, ...values) => {
      const outcome = await send<{ value?: unknown; error?: string }>('POST', `${session}/execute/async`, {
        script: `const done = arguments[arguments.length - 1]; const given = [...arguments].slice(0, -1);
          (async () => { ${script} })().then((value) => done({ value }), (error) => done({ error: String(error && error.stack || error) }))`,
        args: values,
      })
      if (outcome.error) throw new Error(outcome.error)
      return outcome.value
    },
    async close() {
      await send('DELETE', session).catch(() => {})
      for (const child of children.reverse()) child.kill()
    },
  }
}

function miniBrowser(): string {
  const folder = readdirSync(libraries).find((name) => existsSync(`${libraries}/${name}/MiniBrowser`))
  if (!folder) throw new Error('WebKitGTK is missing: run `bash scripts/browsers.sh`.')
  return `${libraries}/${folder}/MiniBrowser`
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await fetch(url)
      return
    } catch (error) {
      if (tries === 200) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
