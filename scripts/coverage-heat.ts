// How many routes of Heat’s router the plugin `orchestration` covers, and why the rest is left out.
import { coverage } from '../tests/orchestration/coverage.ts'

const { covered, leftOut } = await coverage()
for (const { route, reason } of leftOut) console.log(`left out: ${route}: ${reason ?? 'NO REASON'}`)
console.log(`${covered.length} of ${covered.length + leftOut.length} routes of Heat’s router`)
process.exitCode = leftOut.every(({ reason }) => reason) ? 0 : 1
