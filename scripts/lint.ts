// Everything that is checked without running the code. `npm run format` mends what oxfmt finds.
import { show } from './counts.ts'
import { run } from './run.ts'

const checks = [
  'tsc -b tsconfig.build.json',
  'tsc -p tsconfig.json',
  'oxlint --type-aware --deny-warnings',
  'oxfmt --check',
  'knip',
  'sherif',
  'node scripts/imports.ts',
]

const counts = { passed: 0, failed: 0, skipped: 0 }
for (const check of checks) {
  const [command = '', ...args] = check.split(' ')
  const { code, output, seconds } = await run(command, args)
  counts[code === 0 ? 'passed' : 'failed'] += 1
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${check} (${seconds.toFixed(1)} s)`)
  if (code !== 0) console.log(output)
}
console.log(show(counts))
process.exitCode = counts.failed ? 1 : 0
