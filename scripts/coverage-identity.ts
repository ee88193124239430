// How much of Keystone’s API reference the plugin `identity` covers, and why the rest is left out.
import { coverage } from '../tests/identity/coverage.ts'

const { covered, leftOut } = await coverage()
for (const { operation, reason } of leftOut) console.log(`left out: ${operation}: ${reason ?? 'NO REASON'}`)
console.log(`${covered.length} of ${covered.length + leftOut.length} operations of Keystone’s API reference`)
process.exitCode = leftOut.every(({ reason }) => reason) ? 0 : 1
