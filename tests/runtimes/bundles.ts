import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder with the self-contained bundles and two programs that use them: `program.js`, and for workerd `config.capnp`. */
export async function writeBundles(cloud: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bundles-'))
  const names = (await readdir('packages')).filter((name) => existsSync(bundleOf(name)))
  for (const name of names) await copyFile(bundleOf(name), join(folder, `${name}.js`))
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  await writeFile(
    join(folder, 'smoke.js'),
    stripTypeScriptTypes(await readFile(new URL('smoke.ts', import.meta.url), 'utf8')),
  )
  const imports = names.map((name) => `import * as ${name} from './${name}.js'\n`).join('')
  const use = `smoke({ ${names.join(', ')} }, ${JSON.stringify(cloud)})`
  await writeFile(
    join(folder, 'program.js'),
    `${imports}import { smoke } from './smoke.js'\nconsole.log((await ${use}).length + ' passed, 0 failed')\n`,
  )
  await writeFile(join(folder, 'worker.js'), `${imports}import { smoke } from './smoke.js'\n${worker(use)}`)
  const modules = ['worker', 'smoke', ...names].map((name) => `(name = "${name}.js", esModule = embed "${name}.js")`)
  await writeFile(join(folder, 'config.capnp'), config(modules.join(', ')))
  return folder
}

const bundleOf = (name: string) => `packages/${name}/dist/index.bundle.min.js`

const worker = (use: string) => `export default {
  async test() {
    if (typeof process !== 'undefined') throw new Error('this worker was meant to have no Node')
    console.log((await ${use}).length + 1 + ' passed, 0 failed')
  },
}
`

/** A worker without any compatibility flag: what a plain edge worker has, and no more. */
const config = (modules: string) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [
  (name = "main", worker = .main),
  (name = "internet", network = (allow = ["local", "private", "public"])),
]);
const main :Workerd.Worker = (modules = [${modules}], compatibilityDate = "2026-07-01");
`
