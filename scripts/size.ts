// What a user's bundle holds of heatkit: rollup, tree-shaken, minified, gzip -9. Fails above the budget, and where the README's table
// says something else. `--write` puts the figures into the README.
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import nodeResolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { rollup } from 'rollup'

interface Budget {
  title: string
  code: string
  without?: RegExp
  /** Bytes, gzip. */
  limit: number
}

const core = `export { createClient } from '@heatkit/core'\n`
const job = `${core}export { password } from '@heatkit/identity'\nexport { createStack, waitForStack } from '@heatkit/orchestration'\n`
const budgets: Budget[] = [
  { title: 'client, `password`, `createStack`, `waitForStack`', code: job, limit: 13_000 },
  { title: 'the same without ky', code: job, without: /^ky$/, limit: 4_000 },
  { title: '`createStack` alone', code: `export { createStack } from '@heatkit/orchestration'`, limit: 600 },
  {
    title: 'all of core, identity and orchestration',
    code: `export * from '@heatkit/core'\nexport { password, token } from '@heatkit/identity'\nexport * from '@heatkit/orchestration'`,
    limit: 14_500,
  },
]

async function measure({ code, without }: Budget): Promise<{ gzip: number; modules: string[] }> {
  const bundle = await rollup({
    input: 'entry',
    external: (id) => without?.test(id) ?? false,
    plugins: [
      { name: 'entry', resolveId: (id) => (id === 'entry' ? id : null), load: (id) => (id === 'entry' ? code : null) },
      nodeResolve({ browser: true, rootDir: process.cwd() }),
      terser({ module: true, ecma: 2022, compress: { passes: 2 } }),
    ],
  })
  const { output } = await bundle.generate({ format: 'es' })
  await bundle.close()
  return { gzip: gzipSync(output[0].code, { level: 9 }).length, modules: Object.keys(output[0].modules) }
}

const rows = await Promise.all(budgets.map(async (budget) => ({ ...budget, ...(await measure(budget)) })))
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const table = [
  '| import | gzip | budget |',
  '|---|---|---|',
  ...rows.map((row) => `| ${row.title} | ${kB(row.gzip)} | ${kB(row.limit)} |`),
].join('\n')
console.log(rows.map((row) => `${String(row.gzip).padStart(6)} of ${row.limit} bytes: ${row.title}`).join('\n'))
for (const row of rows) {
  if (row.gzip > row.limit) {
    console.error(`Over budget by ${row.gzip - row.limit} bytes: ${row.title}`)
    process.exitCode = 1
  }
}

const marked = /(<!-- size -->\n)[^]*?(\n<!-- \/size -->)/
const readme = readFileSync('README.md', 'utf8')
const updated = readme.replace(marked, `$1${table}$2`)
if (process.argv.includes('--write')) writeFileSync('README.md', updated)
else if (updated !== readme) {
  console.error('The table in README.md differs: run `npm run size -- --write`.')
  process.exitCode = 1
}
