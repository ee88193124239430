// What a user's bundle holds of heatkit: rollup, tree-shaken, minified, gzip -9. Fails above what the README's table says; `--write` puts
// the figures there.
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import nodeResolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { rollup, type RollupOutput } from 'rollup'

interface Budget {
  title: string
  code: string
  without?: RegExp
  /** What is in both, and does not count. */
  beyond?: string
  /** Bytes that it should be. */
  goal?: number
}

const core = `export { createClient } from '@heatkit/core'\n`
const job = `${core}export { password } from '@heatkit/identity'\nexport { createStack, waitForStack } from '@heatkit/orchestration'\n`
/** All ways to sign in that a configuration can name, and which is which. */
const built = './packages/identity/build/config/'
const ways = `export { authTypes } from '${built}auth-types.js'`
const budgets: Budget[] = [
  { title: 'client, `password`, `createStack`, `waitForStack`', code: job, goal: 13_000 },
  { title: 'the same without ky', code: job, without: /^ky$/, goal: 4_000 },
  { title: '`createStack` alone', code: `export { createStack } from '@heatkit/orchestration'`, goal: 600 },
  {
    title: 'configuration: `readCloud` and `cloudOptions`, without ky, core, the ways to sign in and readers',
    code: `${ways}\nexport { readCloud } from '${built}read-cloud.js'\nexport { cloudOptions } from '${built}cloud-options.js'`,
    without: /^(ky|@heatkit[/]core)$/,
    beyond: ways,
    goal: 2_500,
  },
  {
    title: 'its reader of `openrc` text',
    code: `export { readOpenrc } from '@heatkit/identity'`,
    without: /^(ky|@heatkit[/]core)$/,
  },
  {
    title: '`password` without core',
    code: `export { password } from '@heatkit/identity'`,
    without: /^@heatkit\/core$/,
    goal: 600,
  },
  {
    title: '`applicationCredential` without core',
    code: `export { applicationCredential } from '@heatkit/identity'`,
    without: /^@heatkit\/core$/,
    goal: 500,
  },
  {
    title: '`rackspace` without core',
    code: `export { rackspace } from '@heatkit/identity'`,
    without: /^@heatkit\/core$/,
    goal: 600,
  },
  {
    title: 'all of core, identity and orchestration',
    code: `export * from '@heatkit/core'\nexport { password, token } from '@heatkit/identity'\nexport * from '@heatkit/orchestration'`,
  },
  {
    title: '`listOwnProjects` alone, without core',
    code: `export { listOwnProjects } from '@heatkit/identity'`,
    without: /^@heatkit\/core$/,
  },
  {
    title: 'all 166 operations of the Identity API, without core',
    code: `export { identity } from '@heatkit/identity'`,
    without: /^@heatkit\/core$/,
  },
  {
    title: 'all operations of the Orchestration API, without core and ky',
    code: `export { orchestration } from '@heatkit/orchestration'`,
    without: /^(ky|@heatkit\/core)$/,
    goal: 9_000,
  },
  {
    title: 'what is loaded when a stack has failed',
    code: `export * from './packages/orchestration/build/failures/on-failure.js'`,
    without: /^(ky|@heatkit\/core)$/,
  },
  {
    title: "`evaluate` with all functions of HOT's own but `yaql`",
    code: `export { evaluate } from '@heatkit/templates'`,
    without: /^yaml$/,
    goal: 8_000,
  },
  { title: '`resolveParameters`', code: `export { resolveParameters } from '@heatkit/templates'`, without: /^yaml$/ },
  { title: '`matchPattern`', code: `export { matchPattern } from '@heatkit/templates'`, without: /^yaml$/ },
  {
    title: '`yaql` beyond `evaluate` and `matchPattern`',
    code: `export { evaluate, matchPattern, yaql } from '@heatkit/templates'`,
    without: /^yaml$/,
    beyond: `export { evaluate, matchPattern } from '@heatkit/templates'`,
  },
]

async function measure({ code, without, beyond }: Omit<Budget, 'title'>): Promise<number> {
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
  const length = gzipSync(loaded(output), { level: 9 }).length
  return beyond ? length - (await measure({ code: beyond, ...(without && { without }) })) : length
}

/** The code of the entry and of all that it loads at once; what is imported only when it is needed does not count. */
function loaded(output: RollupOutput['output']): string {
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])))
  const wanted = new Set([output[0].fileName])
  // a set yields what is added on the way
  for (const name of wanted) for (const next of chunks.get(name)?.imports ?? []) wanted.add(next)
  return [...wanted].map((name) => chunks.get(name)?.code ?? '').join('')
}

/** Operations of the Orchestration API, the largest first, each by itself. */
const operations = Object.keys(await import(`${process.cwd()}/packages/orchestration/build/operations.js`))
const alone = await Promise.all(
  operations.map(async (name) => {
    const code = `export { ${name} } from '@heatkit/orchestration'`
    return { name, goal: 900, gzip: await measure({ code, without: /^@heatkit\/core$/ }) }
  }),
)
alone.sort((one, other) => other.gzip - one.gzip)
const rows = [
  ...(await Promise.all(budgets.map(async (budget) => ({ ...budget, gzip: await measure(budget) })))),
  { ...alone[0]!, title: `\`${alone[0]!.name}\`, the largest operation of the Orchestration API, without core` },
  { ...alone[alone.length >> 1]!, title: 'the middle one of them' },
]
for (const { name, gzip, goal } of alone)
  if (gzip > goal) console.log(`${String(gzip).padStart(6)} bytes: ${name} alone`)
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const line = ({ title, gzip }: (typeof rows)[number]) => `| ${title} | ${kB(gzip)} |`
const marked = /(<!-- size -->\n)[^]*?(<!-- \/size -->)/
const readme = readFileSync('README.md', 'utf8')

if (process.argv.includes('--write')) {
  const table = ['| import | gzip |', '|---|---|', ...rows.map(line)].join('\n')
  writeFileSync('README.md', readme.replace(marked, `$1${table}\n$2`))
}
for (const { title, gzip, goal = Infinity } of rows) {
  const told = Number(readFileSync('README.md', 'utf8').split(`| ${title} | `)[1]?.split(' ')[0]) * 1000
  console.log(
    `${String(gzip).padStart(6)} bytes, README ${told}${gzip > goal ? `, goal ${goal} missed` : ''}: ${title}`,
  )
  if (Math.round(gzip / 100) * 100 <= told) continue
  console.error('More than README.md says: make it smaller, or say why and run `npm run size -- --write`.')
  process.exitCode = 1
}
