import { type Call, type ClientName, clients } from './clients.ts'
import { median } from './median.ts'

const ROUNDS = 15
const CALLS = 2_000

/** Microseconds of a call where the network takes none: the client's own work. Clients take turns, round by round. */
export async function measureStubbed(): Promise<Record<ClientName, number>> {
  const body = JSON.stringify({ stacks: [{ id: '1', stack_name: 'web', description: 'x'.repeat(600) }] })
  const answer = async () => new Response(body, { headers: { 'content-type': 'application/json' } })
  const calls = Object.entries(clients).map(([name, make]) => ({
    name,
    call: make('https://cloud.example', answer),
    rounds: [] as number[],
  }))
  for (const { call } of calls) await time(call)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { call, rounds } of calls) rounds.push(await time(call))
  }
  return Object.fromEntries(calls.map(({ name, rounds }) => [name, median(rounds)])) as Record<ClientName, number>
}

async function time(call: Call): Promise<number> {
  const began = performance.now()
  for (let index = 0; index < CALLS; index += 1) await call()
  return ((performance.now() - began) * 1000) / CALLS
}
