import { execFile } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'

const files = [
  'README.md',
  ...globSync('packages/*/README.md'),
  // the user guide's make one program, of which user-guide.node.test.ts runs all
  ...globSync('docs/*.md', { exclude: ['docs/user-guide.md'] }),
  'devcloud/README.md',
].toSorted()
const snippets = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code = ''], index) => ({
    file,
    number: index + 1,
    code,
  })),
)
// beside the tests, so that imports find the packages
const folder = mkdtempSync('tests/docs/.snippets-')
afterAll(() => rmSync(folder, { recursive: true }))

test('there are snippets in the README and in every guide', () => {
  const named = new Set(snippets.map(({ file }) => file))
  for (const file of [
    'README.md',
    'docs/getting-started.md',
    'docs/configuration.md',
    'docs/plugins.md',
    'docs/sign-in.md',
    'docs/federation.md',
    'docs/errors.md',
    'docs/heat-api.md',
    'docs/testing.md',
    'docs/browser-and-cors.md',
  ]) {
    expect(named).toContain(file)
  }
})

test.concurrent.each(snippets)('$file, snippet $number, runs', { timeout: 60_000 }, async ({ file, number, code }) => {
  const name = `${folder}/${file.replaceAll(/\W/g, '-')}-${number}.ts`
  writeFileSync(name, code.includes('import ') ? code : `${code}\nexport {}\n`)
  const flags = [
    '--conditions=@heatkit/source',
    '--disable-warning=ExperimentalWarning',
    '--import=./tests/docs/cloud.ts',
  ]
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [...flags, name], { timeout: 50_000 })
  expect(stderr).toBe('')
  // what a comment behind a `console.log` says is what it prints
  const said = [...code.matchAll(/^ *console\.log\(.*\) \/\/ (.+)$/gm)].map(([, comment]) => comment)
  expect(stdout.split('\n')).toEqual(expect.arrayContaining(said))
})
