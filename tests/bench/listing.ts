// What it costs to list 100,000 stacks: live memory beside that of listing 1,000, and reading a page beside parsing its JSON. Run with `--expose-gc`.
import { createClient } from '@heatkit/core'
import { listStacks } from '@heatkit/orchestration'
import { readStack } from '../../packages/orchestration/src/stacks/stack.ts'
import { median } from './median.ts'

/** Reading a page may take this much of the time that parsing it takes. */
const SHARE = 0.6
/** Live memory of the long run may be this much of the short one's. */
const GROWTH = 1.25
const PAGE = 100
const ROUNDS = 60

const row = (index: number) => ({
  id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  links: [{ href: `http://cloud.example:8004/v1/5f7151c2/stacks/stack-${index}/${index}`, rel: 'self' }],
  stack_name: `stack-${index}`,
  description: 'A server with a volume',
  stack_status: 'CREATE_COMPLETE',
  stack_status_reason: 'Stack CREATE completed successfully',
  creation_time: '2026-11-23T18:12:43Z',
  updated_time: index % 2 ? '2026-11-23T19:12:43Z' : null,
  deletion_time: null,
  stack_owner: null,
  parent: null,
  stack_user_project_id: String(index).padStart(32, '0'),
  tags: index % 3 ? null : ['web', 'production'],
})
const page = (from: number, rows = PAGE) =>
  JSON.stringify({ stacks: Array.from({ length: rows }, (_, index) => row(from + index)) })

/** Lists so many stacks and gives the most bytes that were alive at any tenth page. */
async function list(count: number): Promise<number> {
  const client = createClient({
    auth: async () => ({
      token: 'token',
      catalog: [{ type: 'orchestration', interface: 'public', url: 'https://heat.example/v1/p' }],
    }),
    async fetch({ url }) {
      const marker = new URL(url).searchParams.get('marker')
      const from = marker ? Number(marker.slice(-12)) + 1 : 0
      return new Response(page(from, Math.min(PAGE, count - from)))
    },
  })
  let seen = 0
  let peak = 0
  for await (const _ of listStacks(client)) {
    seen += 1
    if (seen % (10 * PAGE)) continue
    // what the platform finalizes it does between tasks
    await new Promise((resolve) => setTimeout(resolve))
    globalThis.gc!()
    peak = Math.max(peak, process.memoryUsage().heapUsed)
  }
  if (seen !== count) throw new Error(`${seen} of ${count} stacks were listed`)
  return peak
}

await list(1_000)
const [short, long] = [await list(1_000), await list(100_000)]
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
console.log(
  `alive at most: ${megabytes(short)} in 1,000 stacks, ${megabytes(long)} in 100,000: ${(long / short).toFixed(2)} times (bar: ${GROWTH})`,
)

const text = page(0)
const { stacks } = JSON.parse(text) as { stacks: ReturnType<typeof row>[] }
const parse: number[] = []
const read: number[] = []
const time = (work: () => unknown) => {
  const began = performance.now()
  for (let index = 0; index < 20; index += 1) work()
  return performance.now() - began
}
for (let round = 0; round < ROUNDS; round += 1) {
  parse.push(time(() => JSON.parse(text) as unknown))
  read.push(time(() => stacks.map(readStack)))
}
const share = median(read) / median(parse)
console.log(
  `reading a page of ${PAGE} stacks takes ${share.toFixed(2)} times its JSON.parse on top of that (bar: ${SHARE})`,
)
if ((share > SHARE || long / short > GROWTH) && process.argv.includes('--check')) process.exitCode = 1
