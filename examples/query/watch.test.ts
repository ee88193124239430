import { createClient } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { createStack, getStack, queryEvents, queryStack, queryStacks } from '@heatkit/orchestration'
import { createSimulator, realClock } from '@heatkit/simulator'
import { environmentManager, QueryClient, QueryObserver } from '@tanstack/query-core'
import { expect, test } from 'vitest'
import { watch } from './watch.ts'

// outside of a page TanStack Query looks only once, unless it is told to go on
environmentManager.setIsServer(() => false)

function simulated() {
  const cloud = createSimulator({ clock: realClock({ speed: 5 }) })
  const auth = password({ url: `${cloud.url}/identity`, username: 'demo', password: 'secret', project: 'demo' })
  const resource = (wait_secs: number) => ({ type: 'OS::Heat::TestResource', properties: { wait_secs } })
  const template = {
    heat_template_version: '2018-08-31',
    resources: { first: resource(2), second: { ...resource(2), depends_on: 'first' } },
  }
  return { cloud, client: createClient({ auth, fetch: cloud.fetch }), template }
}

test(
  'a page sees a stack and its resources come, and asks no more when they are there',
  { timeout: 30_000 },
  async () => {
    const { cloud, client, template } = simulated()
    const stack = await createStack(client, { name: 'web', template })
    const queries = new QueryClient()
    const lines: string[] = []
    const stop = watch(queries, client, stack, (line) => lines.push(line))
    await expect
      .poll(() => lines, { timeout: 20_000 })
      .toEqual(expect.arrayContaining(['web: CREATE_IN_PROGRESS', 'web: CREATE_COMPLETE', '2 of 2 resources']))
    await expect.poll(() => queries.isFetching()).toBe(0)
    const { queryKey, refetchInterval } = queryStack(client, stack)
    expect(queryKey).toEqual(['heatkit', '', 'stack', stack.id])
    expect(refetchInterval({ state: { data: await getStack(client, stack) } })).toBe(false)
    stop()
    expect(cloud.requests.some(({ url }) => url.endsWith('/resources'))).toBe(true)
  },
)

test('lists and events come with their types, each cloud in a place of its own', { timeout: 30_000 }, async () => {
  const { client, template } = simulated()
  const stack = await createStack(client, { name: 'web', template })
  const queries = new QueryClient()
  const stacks = await queries.fetchQuery(queryStacks(client, { name: 'web' }, { scope: 'DFW' }))
  expect(stacks.map(({ id }) => id)).toEqual([stack.id])
  expect(queries.getQueryData(queryStacks(client, { name: 'web' }, { scope: 'DFW' }).queryKey)).toBe(stacks)
  expect(queries.getQueryData(queryStacks(client, { name: 'web' }, { scope: 'IAD' }).queryKey)).toBeUndefined()
  const events = new QueryObserver(queries, queryEvents(client, stack, {}, { interval: 200 }))
  const statuses: (string | undefined)[] = []
  const stop = events.subscribe(({ data }) => statuses.push(data?.[0]?.status))
  await expect.poll(() => statuses.at(-1), { timeout: 20_000 }).toBe('CREATE_COMPLETE')
  stop()
})

test('a reader that goes away takes its request along', async () => {
  const { client, template } = simulated()
  const stack = await createStack(client, { name: 'web', template })
  const queries = new QueryClient()
  const options = queryStack(client, stack)
  const reading = queries.fetchQuery(options)
  await queries.cancelQueries(options)
  await expect(reading).rejects.toThrow('CancelledError')
})
