// Runs every test there is and adds up the counts. `npm test -- node` is the quick part; any other leg can be named too.
import { readFileSync } from 'node:fs'
import { type Counts, judge, readCounts, show, sum } from './counts.ts'
import { run } from './run.ts'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const script = (name: string) => scripts[name] && `npm run --silent ${name}`

const all: Record<string, string | undefined> = {
  lint: 'node scripts/lint.ts',
  build: 'tsc -b tsconfig.build.json && rollup -c --silent',
  size: 'node scripts/size.ts',
  unit: 'bash scripts/browsers.sh && vitest run',
  runtimes: 'node --disable-warning=ExperimentalWarning tests/runtimes/matrix.ts',
  package: 'node tests/package/check.ts',
  browsers: script('test:browsers'),
  site: 'typedoc --logLevel Error && vitepress build docs',
}
const legs: typeof all = { ...all, node: 'vitest run --config vitest.portable.config.ts' }
/** They look at dist/. */
const afterBuild = ['size', 'runtimes', 'package', 'browsers']

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !legs[name])
if (unknown.length) {
  console.error(`There is no leg ${unknown.join(', ')}; there are ${Object.keys(legs).join(', ')}.`)
  process.exit(2)
}
const named = asked.some((name) => afterBuild.includes(name)) ? ['build', ...asked] : asked
const wanted = asked.length ? [...new Set(named)] : Object.keys(all).filter((name) => all[name])

const rows: { name: string; seconds: number; counts: Counts }[] = []
for (const name of wanted) {
  console.log(`\n=== ${name}: ${legs[name]}\n`)
  const { code, output, seconds } = await run('sh', ['-c', legs[name] ?? ''], { show: true, minutes: 20 })
  rows.push({ name, seconds, counts: judge(code, readCounts(output)) })
}

console.log()
for (const { name, seconds, counts } of rows) {
  console.log(
    `${counts.failed ? 'FAIL' : 'ok  '} ${name.padEnd(9)}${seconds.toFixed(0).padStart(5)} s  ${show(counts)}`,
  )
}
const total = sum(rows.map(({ counts }) => counts))
console.log(show(total))
process.exitCode = total.failed ? 1 : 0
