// How much of Heat's API the plugin `orchestration` covers: routes, parameters, fields, and why the rest is left out.
// `-- --write` takes routes and names anew from the Heat that is installed.
import { readFileSync, writeFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import * as orchestration from '@heatkit/orchestration'
import { coverage } from '../tests/orchestration/coverage.ts'
import { readHeatSource } from '../tests/orchestration/heat-source.ts'
import { operationsOfHeat, shapes } from '../tests/orchestration/operations-of-heat.ts'

const source = readHeatSource()
if (process.argv.includes('--write')) {
  if (!source) throw new Error('There is no Heat: install python3-heat.')
  writeFileSync('conformance/heat-routes.json', `${JSON.stringify(source.routes)}\n`)
  writeFileSync('conformance/heat-keys.json', `${JSON.stringify(source.keys)}\n`)
  console.log('Written: run `npm run format`, and this again, so that the new lists are read.')
}
const stored = (file: string): unknown => JSON.parse(readFileSync(`conformance/${file}.json`, 'utf8'))
const same = isDeepStrictEqual(source, { routes: stored('heat-routes'), keys: stored('heat-keys') })

const { operations, routes } = await coverage()
for (const { route, by, instead } of routes) console.log(`${route}: ${instead ?? (by.join(', ') || 'MISSING')}`)

let faults = routes.filter(({ by }) => !by.length).length
const sums = { parameters: [0, 0], fields: [0, 0] }
for (const each of operations) {
  const part = (what: 'parameters' | 'fields') => {
    const { covered, leftOut } = each[what]
    sums[what] = [sums[what][0]! + covered.length, sums[what][1]! + covered.length + leftOut.length]
    return `${what} ${covered.length}/${covered.length + leftOut.length}`
  }
  console.log(`\n${each.operation}, ${each.route}: ${part('parameters')}, ${part('fields')}`)
  const reasons = Map.groupBy([...each.parameters.leftOut, ...each.fields.leftOut], ({ reason }) => reason)
  for (const [reason, left] of reasons) {
    console.log(`  left out: ${left.map(({ name }) => name).join(', ')}: ${reason ?? 'NO REASON'}`)
    if (!reason) faults += 1
  }
  for (const name of each.unknown) console.log(`  sent, and Heat does not know it: ${name}`)
  faults += each.unknown.length + Number(!each.asked)
  for (const shape of Object.values(operationsOfHeat[each.operation]!.answer ?? {}))
    for (const [field, why] of Object.entries(shapes[shape]!.newer ?? {})) console.log(`  newer: ${field}: ${why}`)
}

const above = Object.entries(orchestration).filter(
  ([name, value]) => typeof value === 'function' && /^[a-z]/.test(name),
)
const names = above.map(([name]) => name).filter((name) => !(name in operationsOfHeat) && name !== 'orchestration')
console.log(`\nabove the API: ${names.join(', ')}`)
for (const [what, [covered, all]] of Object.entries(sums)) console.log(`${covered} of ${all} ${what}`)
console.log(`${routes.filter(({ by }) => by.length).length} of ${routes.length} routes of Heat's router`)
if (!source) console.log("The lists were not compared with Heat's source: python3-heat is not installed.")
else console.log(`The lists are ${same ? 'those' : 'NOT those'} of the Heat that is installed.`)
process.exitCode = faults || (source && !same) ? 1 : 0
