// One client in a process of its own: `calls.ts NAME CLOUD` prints the CPU time of its calls, in microseconds each.
import { type Call, type ClientName, clients } from './clients.ts'

const CALLS = 2_000

const [name = '', cloud = ''] = process.argv.slice(2)
const call = clients[name as ClientName](cloud, (request) => fetch(request))
await sequential(call, CALLS / 4)
await concurrent(call, CALLS / 4)
console.log(JSON.stringify({ sequential: await cpu(sequential), concurrent: await cpu(concurrent) }))

async function cpu(pattern: (call: Call, count: number) => Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  await pattern(call, CALLS)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / CALLS
}

async function sequential(once: Call, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) await once()
}

/** A hundred at a time. */
async function concurrent(once: Call, count: number): Promise<void> {
  await Promise.all(Array.from({ length: 100 }, () => sequential(once, count / 100)))
}
