// Packs each package as it would be published, installs it alone in an empty project, and uses it there. `npm run build`
// comes first. `check.ts core` looks at one package.
import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { show } from '../../scripts/counts.ts'
import { startStubCloud } from '../stub-cloud.ts'
import { must } from './must.ts'
import { install, installTogether } from './project.ts'
import { checkContents, pack } from './tarball.ts'
import { compilers, resolutions, typeCheck, writeReadme } from './types.ts'
import { nodeUses, uses } from './uses.ts'

const counts = { passed: 0, failed: 0, skipped: 0 }
async function check(title: string, work: () => Promise<unknown>): Promise<boolean> {
  const began = performance.now()
  const error = await work().then(
    () => undefined,
    (reason: unknown) => reason as Error,
  )
  counts[error ? 'failed' : 'passed'] += 1
  console.log(`${error ? 'FAIL' : 'ok  '} ${title} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  if (error) console.log(error.message)
  return !error
}

async function checkTypes(project: string, files: string[]): Promise<void> {
  for (const resolution of Object.keys(resolutions)) {
    const each = (compiler: string) =>
      check(`${compiler}, ${resolution}`, () => typeCheck(project, files, compiler, resolution))
    await Promise.all(Object.keys(compilers).map(each))
  }
}

const space = await mkdtemp(join(tmpdir(), 'packages-'))
const cloud = await startStubCloud()
const [only] = process.argv.slice(2)
try {
  const names = await readdir('packages')
  const all = await Promise.all(names.map((name) => pack(`packages/${name}`, space)))
  for (const [index, one] of all.entries()) {
    const name = names[index] ?? ''
    if (only && only !== name) continue
    console.log(`\n${basename(one.path)}`)
    await check('holds what it should', () => checkContents(one))
    await check('publint', () => must('publint', ['--strict', one.path]))
    await check('are the types wrong', () => must('attw', ['--profile', 'esm-only', '--format', 'ascii', one.path]))
    const project = join(space, `use-${name}`)
    if (!(await check('installs alone', () => install(one, all, project)))) continue
    await copyFile(new URL(`consumers/${name}.ts`, import.meta.url), join(project, 'consumer.ts'))
    for (const [title, use] of Object.entries(uses)) await check(title, () => use(project, cloud.url))
    await checkTypes(project, ['consumer.ts'])
    const files = new URL(`consumers/${name}.node.ts`, import.meta.url)
    if (!existsSync(files)) continue
    await copyFile(files, join(project, 'consumer.ts'))
    for (const [title, use] of Object.entries(nodeUses)) await check(title, () => use(project, cloud.url))
    await checkTypes(project, ['consumer.ts'])
  }
  console.log('\nREADMEs, with all packages installed')
  const project = join(space, 'use-all')
  const files: string[] = []
  await check('install together', () => installTogether(all, all, project))
  for (const [index, { folder }] of all.entries()) {
    const name = names[index] ?? ''
    await check(`${name} shows a program`, async () =>
      files.push(...(await writeReadme(project, join(folder, 'README.md'), name))),
    )
  }
  await checkTypes(project, files)
} finally {
  cloud.close()
  await rm(space, { recursive: true })
}
console.log(`\n${show(counts)}`)
process.exitCode = counts.failed ? 1 : 0
