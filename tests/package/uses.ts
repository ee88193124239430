// The ways in which an installed package is used. Each gets a project with `consumer.ts`, which exports `use(cloud)`.
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { must } from './must.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export const uses: Record<string, (folder: string, cloud: string) => Promise<void>> = {
  'in Node': async (folder, cloud) => {
    await must('node', [await program(folder, cloud)], { cwd: folder })
  },
  'in Deno': (folder, cloud) => runInDeno(folder, cloud),
  'built with Vite, in workerd without Node compatibility': async (folder, cloud) => {
    await writeFile(join(folder, 'worker.js'), worker(cloud))
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: { lib: { entry: 'worker.js', formats: ['es'], fileName: 'built' }, outDir: 'built' },
    })
    await writeFile(join(folder, 'config.capnp'), config(await readdir(join(folder, 'built'))))
    await must(at('../runtimes/node_modules/.bin/workerd'), ['test', 'config.capnp'], { cwd: folder })
  },
}

/** The same for an entry that reads files. */
export const nodeUses: typeof uses = {
  'its Node entry in Node': uses['in Node']!,
  'its Node entry in Deno': (folder, cloud) =>
    runInDeno(folder, cloud, ['--allow-read', '--allow-env', '--allow-sys=homedir']),
}

async function runInDeno(folder: string, cloud: string, more: string[] = []): Promise<void> {
  const offline = ['--no-prompt', '--no-remote', '--cached-only', '--node-modules-dir=manual']
  // the YAML library asks for these two variables; the README of templates says so
  const allowed = ['--allow-net=127.0.0.1', '--allow-env=LOG_TOKENS,LOG_STREAM', ...more]
  const deno = at('../runtimes/node_modules/.bin/deno')
  await must(deno, ['run', ...offline, ...allowed, await program(folder, cloud)], { cwd: folder })
}

async function program(folder: string, cloud: string): Promise<string> {
  const file = join(folder, 'program.js')
  await writeFile(file, `import { use } from './consumer.ts'\nawait use(${JSON.stringify(cloud)})\n`)
  return file
}

const worker = (cloud: string) => `import { use } from './consumer.ts'
export default {
  async test() {
    if (typeof process !== 'undefined') throw new Error('this worker was meant to have no Node')
    await use(${JSON.stringify(cloud)})
  },
}
`

/** A worker of what was built; the entry comes first, and beside it what it loads only when it needs it. */
const config = (files: string[]) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [
  (name = "main", worker = .main),
  (name = "internet", network = (allow = ["local", "private", "public"])),
]);
const main :Workerd.Worker = (
  modules = [${['built.js', ...files.filter((file) => file !== 'built.js')]
    .map((file) => `(name = "${file}", esModule = embed "built/${file}")`)
    .join(', ')}],
  compatibilityDate = "2026-07-01",
);
`
