// The unit suite, and the self-contained bundles, in every runtime there is. `npm run build` comes first.
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Counts, judge, readCounts, show, sum } from '../../scripts/counts.ts'
import { run } from '../../scripts/run.ts'
import { startStubCloud } from '../stub-cloud.ts'
import { writeBundles } from './bundles.ts'

const at = (path: string) => fileURLToPath(new URL(`node_modules/${path}`, import.meta.url))
const cloud = await startStubCloud()
const folder = await writeBundles(cloud.url)

const suite = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.portable.config.ts']
const program = `${folder}/program.js`
const closed = ['--no-prompt', '--no-config', '--no-remote', '--allow-net=127.0.0.1']
const runtimes: { title: string; file: string; suite?: string[]; bundles: string[] }[] = [
  { title: 'Node 22', file: at('node22/bin/node'), suite, bundles: [program] },
  // its suite is the unit leg's
  { title: 'Node 24', file: process.execPath, bundles: [program] },
  { title: 'Node 26', file: at('node26/bin/node'), suite, bundles: [program] },
  { title: 'Deno', file: at('.bin/deno'), suite: ['run', '-A', ...suite], bundles: ['run', ...closed, program] },
  { title: 'Bun', file: at('.bin/bun'), suite, bundles: [program] },
  { title: 'workerd alone', file: at('.bin/workerd'), bundles: ['test', '--verbose', `${folder}/config.capnp`] },
]

const all: Counts[] = []
for (const { title, file, ...legs } of runtimes) {
  for (const [name, args] of Object.entries(legs)) {
    const leg = `${title}, ${name}`
    if (!existsSync(file)) {
      console.log(`skip ${leg}: not installed (on this platform npm has no such runtime)`)
      all.push({ passed: 0, failed: 0, skipped: 1 })
      continue
    }
    const { code, output, seconds } = await run(file, args)
    const counts = judge(code, readCounts(output))
    all.push(counts)
    const { passed, skipped } = counts
    const more = skipped ? `, ${skipped} skipped` : ''
    console.log(`${counts.failed ? 'FAIL' : 'ok  '} ${leg}: ${passed} tests${more} (${seconds.toFixed(1)} s)`)
    if (counts.failed) console.log(output)
  }
}
await rm(folder, { recursive: true })
cloud.close()
console.log(show(sum(all)))
process.exitCode = sum(all).failed ? 1 : 0
