import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { must } from './must.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export const compilers: Record<string, string> = {
  'TypeScript 5.9': at('node_modules/typescript/bin/tsc'),
  'TypeScript 6': at('../../node_modules/typescript/bin/tsc6'),
  'TypeScript 7': at('../../node_modules/@typescript/native/bin/tsc'),
}

export const resolutions: Record<string, { module: string; moduleResolution: string }> = {
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
}

/** Writes the programs of a README into a project, as files that a compiler has to accept. */
export async function writeReadme(folder: string, readme: string, name: string): Promise<string[]> {
  const blocks = [...(await readFile(readme, 'utf8')).matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code = '']) => code)
  if (!blocks.length) throw new Error('its README shows no program')
  const files = blocks.map((_, index) => `${name}-${index}.ts`)
  for (const [index, code] of blocks.entries()) await writeFile(join(folder, files[index]!), code)
  return files
}

/** Type-checks a project as its owner would, our declarations included. */
export async function typeCheck(folder: string, files: string[], compiler: string, resolution: string): Promise<void> {
  const compilerOptions = {
    ...resolutions[resolution],
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
    strict: true,
    skipLibCheck: false,
    noEmit: true,
  }
  const config = join(folder, `tsconfig.${resolution}.json`)
  await writeFile(config, JSON.stringify({ compilerOptions, files }))
  await must('node', [compilers[compiler] ?? '', '-p', config], { cwd: folder })
}
