import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { must } from './must.ts'

export interface Manifest {
  name: string
  scripts?: Record<string, string>
}

/** A package as it would be published. */
export interface Tarball {
  path: string
  /** What is in it, unpacked. */
  folder: string
  manifest: Manifest
}

/** Packs the package in a folder of the workspace. */
export async function pack(source: string, into: string): Promise<Tarball> {
  const folder = join(into, source.replaceAll('/', '-'))
  await mkdir(folder)
  await must('pnpm', ['pack', '--pack-destination', folder], { cwd: source })
  const [file = ''] = await readdir(folder)
  await must('tar', ['-xzf', file], { cwd: folder })
  const manifest = JSON.parse(await readFile(join(folder, 'package/package.json'), 'utf8')) as Manifest
  return { path: join(folder, file), folder: join(folder, 'package'), manifest }
}

/** Nothing is in it that a user has no use for, and a debugger finds our TypeScript. */
export async function checkContents({ folder, manifest }: Tarball): Promise<void> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  const odd = files.filter(
    (file) =>
      !/^(dist\/[\w-]+\.(js|d\.ts|js\.map|bundle\.min\.js|bundle\.min\.js\.map)|README\.md|LICENSE|package\.json)$/.test(
        file,
      ),
  )
  if (odd.length) throw new Error(`holds ${odd.join(', ')}`)
  for (const file of ['README.md', 'LICENSE']) if (!files.includes(file)) throw new Error(`has no ${file}`)
  if (manifest.scripts) throw new Error(`has scripts: ${Object.keys(manifest.scripts).join(', ')}`)
  const ours = /workspace:|heatkit\/source|\.\/src\//.exec(JSON.stringify(manifest))
  if (ours) throw new Error(`its package.json still says ${ours[0]}`)
  for (const file of files.filter((each) => each.endsWith('.js'))) await checkMap(folder, file)
}

async function checkMap(folder: string, file: string): Promise<void> {
  const { sources, sourcesContent = [] } = JSON.parse(await readFile(join(folder, `${file}.map`), 'utf8')) as {
    sources: string[]
    sourcesContent?: (string | null)[]
  }
  const wrong = sources.filter((source, index) => !sourcesContent[index] || !/^\.\.\/.*\.[jt]s$/.test(source))
  if (wrong.length) throw new Error(`the map of ${file} has no source for ${wrong.join(', ')}`)
  if (!sources.some((source) => /^\.\.\/src\/.*\.ts$/.test(source))) throw new Error(`the map of ${file} is not ours`)
}
