import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, expect, test } from 'vitest'

const good = {
  'packages/core/package.json': '{ "name": "@heatkit/core", "exports": "./src/index.ts" }',
  'packages/core/src/index.ts': `export * from './retry.ts'`,
  'packages/core/src/retry.ts': `import ky from 'ky'\nexport const retry = () => ky`,
  'packages/core/src/retry.test.ts': `import 'node:fs'\nimport '@heatkit/identity'\nimport './retry.ts'`,
  'packages/identity/package.json': '{ "name": "@heatkit/identity", "exports": "./src/index.ts" }',
  'packages/identity/src/index.ts': `export * from '@heatkit/core'`,
  'packages/identity/src/node.ts': `import 'node:fs'\nimport 'yaml'`,
  'node_modules/yaml/package.json': '{ "name": "yaml", "exports": "./index.js" }',
  'node_modules/yaml/index.js': 'export default 1',
  'node_modules/ky/package.json': '{ "name": "ky", "exports": "./index.js" }',
  'node_modules/ky/index.js': 'export default 1',
}

const bad: { title: string; files: Record<string, string>; says: string }[] = [
  {
    title: 'against an arrow',
    files: { 'packages/core/src/bad.ts': `import '@heatkit/identity'` },
    says: 'core may import no other package',
  },
  {
    title: 'against an arrow, of types alone',
    files: { 'packages/core/src/bad.ts': `import type { A } from '@heatkit/identity'\nexport type B = A` },
    says: 'core may import no other package',
  },
  {
    title: 'past the entry of another package',
    files: { 'packages/identity/src/bad.ts': `import '../../core/src/retry.ts'` },
    says: 'another package is imported by its name',
  },
  {
    title: 'in a circle',
    files: { 'packages/core/src/a.ts': `import './b.ts'`, 'packages/core/src/b.ts': `import './a.ts'` },
    says: 'no circles, of types neither',
  },
  {
    title: 'of ky in a second file',
    files: { 'packages/core/src/bad.ts': `export const load = () => import('ky')` },
    says: 'only core/src/retry.ts imports ky',
  },
  {
    title: 'of a module of Node, some files behind a default entry',
    files: {
      'packages/identity/src/index.ts': `export * from './bad.ts'`,
      'packages/identity/src/bad.ts': `export { readFile } from 'node:fs/promises'`,
    },
    says: 'the default entry of a package uses web standards alone',
  },
  {
    title: 'of a YAML reader, behind the default entry of identity',
    files: {
      'packages/identity/src/index.ts': `export * from './bad.ts'`,
      'packages/identity/src/bad.ts': `export { default } from 'yaml'`,
    },
    says: 'the default entry of identity brings no YAML reader',
  },
  {
    title: 'of what is only there for tests',
    files: { 'packages/core/src/bad.ts': `import './testing/fake.ts'`, 'packages/core/src/testing/fake.ts': '' },
    says: 'what is published does not import tests',
  },
  {
    title: 'of nothing',
    files: { 'packages/core/src/bad.ts': `import './missing.ts'` },
    says: 'every import leads somewhere',
  },
  {
    title: 'in a package that the rules do not know',
    files: { 'packages/extra/src/index.ts': `import '@heatkit/core'` },
    says: 'are known packages',
  },
]

let folder = ''
afterEach(() => rm(folder, { recursive: true }))

test('imports along the arrows pass', async () => {
  const { code, output } = await checkImports({})
  expect(output).toContain('identity (2 files) → core')
  expect(code).toBe(0)
})

test.each(bad)('an import $title fails', async ({ files, says }) => {
  const { code, output } = await checkImports(files)
  expect(output).toContain(says)
  expect(output.match(/against: /g)).toHaveLength(1)
  expect(code).toBe(1)
})

async function checkImports(files: Record<string, string>): Promise<{ code: unknown; output: string }> {
  folder = await mkdtemp(join(tmpdir(), 'imports-'))
  for (const [path, text] of Object.entries({ ...good, ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  await mkdir(join(folder, 'node_modules/@heatkit'))
  for (const name of ['core', 'identity']) {
    await symlink(join(folder, 'packages', name), join(folder, 'node_modules/@heatkit', name))
  }
  return new Promise((done) =>
    execFile(process.execPath, [resolve('scripts/imports.ts')], { cwd: folder }, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, output: stdout + stderr }),
    ),
  )
}
