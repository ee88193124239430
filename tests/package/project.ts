import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mayInstall } from './named.ts'
import { must } from './must.ts'
import type { Tarball } from './tarball.ts'

/** Installs one package, and of ours only what it depends on, in an empty project. */
export async function install(one: Tarball, all: readonly Tarball[], folder: string): Promise<void> {
  const { name } = one.manifest
  await mkdir(folder)
  const others = all.filter((each) => each !== one)
  const manifest = {
    private: true,
    type: 'module',
    dependencies: { [name]: `file:${one.path}` },
    // of ours nothing is in the registry yet
    overrides: Object.fromEntries(others.map((each) => [each.manifest.name, `file:${each.path}`])),
  }
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest))
  await must('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], { cwd: folder })
  const lock = JSON.parse(await readFile(join(folder, 'node_modules/.package-lock.json'), 'utf8')) as {
    packages: Record<string, { hasInstallScript?: boolean }>
  }
  for (const [path, { hasInstallScript }] of Object.entries(lock.packages)) {
    const installed = path.replace(/^.*node_modules\//, '')
    if (!mayInstall(name).has(installed)) throw new Error(`brings ${installed} along`)
    if (hasInstallScript) throw new Error(`${installed} runs a script when it is installed`)
  }
}
