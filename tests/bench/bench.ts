// What a call costs beside a bare fetch and beside ky, all in one run. Times are this machine's; the ratios are what counts.
// `--check` fails above the bars.
import { measureLoopback } from './loopback.ts'
import { measureStubbed } from './stubbed.ts'

/** Of what ky adds to a bare fetch, ours may add this much beyond ky. */
const SHARE = 0.25
/** CPU time of a call, divided by that of a bare fetch. */
const RATIO = 1.4

const stubbed = await measureStubbed()
const added = { ky: stubbed.ky - stubbed.fetch, heatkit: stubbed.heatkit - stubbed.fetch }
const share = (added.heatkit - added.ky) / added.ky
console.log(`The client alone, without a network: microseconds a call (Node ${process.versions.node})\n`)
for (const [name, value] of Object.entries(stubbed)) {
  console.log(
    `  ${name.padEnd(12)} ${value.toFixed(1).padStart(7)}  ${(value - stubbed.fetch).toFixed(1).padStart(7)} added`,
  )
}
console.log(`\n  beyond ky heatkit adds ${(share * 100).toFixed(0)} % of what ky adds to fetch (bar: ${SHARE * 100} %)`)

const costs = await measureLoopback()
console.log('\nGETs over loopback: CPU microseconds a call, and divided by fetch\n')
console.log(`  ${''.padEnd(12)} one by one            a hundred at a time`)
for (const { title, sequential, sequentialRatio, concurrent, concurrentRatio } of costs) {
  const pair = (value: number, ratio: number) => `${value.toFixed(0).padStart(7)} ${ratio.toFixed(2).padStart(6)}`
  console.log(`  ${title.padEnd(12)}${pair(sequential, sequentialRatio)}        ${pair(concurrent, concurrentRatio)}`)
}
const worst = Math.max(...costs.slice(-1).flatMap((cost) => [cost.sequentialRatio, cost.concurrentRatio]))
console.log(`\n  heatkit takes ${worst.toFixed(2)} times the CPU of fetch at most (bar: ${RATIO})`)

const missed = share > SHARE || worst > RATIO
if (missed) console.log('\nAbove the bar.')
if (missed && process.argv.includes('--check')) process.exitCode = 1
