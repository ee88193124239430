// Runs a Worker in workerd itself: nothing of Node is there, and what it sends goes over real sockets.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { build, type Rolldown } from 'vite'
import type { Server } from '../loopback.ts'
import { conditions } from './suite.ts'

const { default: program } = createRequire(import.meta.url)('workerd') as { default: string }

/** Bundles a Worker, gives it its settings, and serves it on loopback. */
export async function startWorker(entry: string, settings: Record<string, string>): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'heatkit-worker-'))
  await writeFile(join(folder, 'worker.js'), await bundle(entry))
  await writeFile(join(folder, 'config.capnp'), config(settings))
  const child = spawn(program, ['serve', 'config.capnp', '--control-fd=3'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  })
  const started = createInterface(child.stdio[3] as Readable)
  const [line] = (await Promise.race([once(started, 'line'), once(child, 'exit').then(() => [])])) as [string?]
  if (!line) throw new Error('workerd has ended.')
  return {
    url: `http://127.0.0.1:${(JSON.parse(line) as { port: number }).port}`,
    async close() {
      // a milder signal waits for every open connection
      child.kill('SIGKILL')
      if (child.exitCode === null && !child.signalCode) await once(child, 'exit')
      await rm(folder, { recursive: true })
    },
  }
}

async function bundle(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: [...conditions, 'workerd'] },
    build: { write: false, target: 'es2022', lib: { entry, formats: ['es'] } },
  })) as Rolldown.RolldownOutput[]
  return built[0]!.output[0].code
}

const config = (settings: Record<string, string>) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2026-07-01",
      bindings = [${Object.entries(settings).map(binding).join(', ')}],
    )),
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`

const binding = ([name, text]: [string, string]) => `(name = ${JSON.stringify(name)}, text = ${JSON.stringify(text)})`
