import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mayInstall } from './named.ts'
import { must } from './must.ts'
import type { Tarball } from './tarball.ts'

/** Installs one package, and of ours only what it depends on, in an empty project. */
export async function install(one: Tarball, all: readonly Tarball[], folder: string): Promise<void> {
  const { name } = one.manifest
  await installTogether([one], all, folder)
  const lock = JSON.parse(await readFile(join(folder, 'node_modules/.package-lock.json'), 'utf8')) as {
    packages: Record<string, { hasInstallScript?: boolean }>
  }
  for (const [path, { hasInstallScript }] of Object.entries(lock.packages)) {
    const installed = path.replace(/^.*node_modules\//, '')
    if (!mayInstall(name).has(installed)) throw new Error(`brings ${installed} along`)
    if (hasInstallScript) throw new Error(`${installed} runs a script when it is installed`)
  }
}

/** Installs some of our packages in an empty project. */
export async function installTogether(
  some: readonly Tarball[],
  all: readonly Tarball[],
  folder: string,
): Promise<void> {
  await mkdir(folder)
  const files = (tarballs: readonly Tarball[]) =>
    Object.fromEntries(tarballs.map(({ manifest, path }) => [manifest.name, `file:${path}`]))
  const others = all.filter((each) => !some.includes(each))
  // of ours nothing is in the registry yet
  const manifest = { private: true, type: 'module', dependencies: files(some), overrides: files(others) }
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest))
  await must('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], { cwd: folder })
}
