import { expect, test } from 'vitest'
import { orchestration } from '../index.ts'
import { scripted } from '../testing/scripted.ts'

const ref = { name: 'web', id: 'i' }
const event = (id: string, more: object = {}) => ({
  id,
  event_time: '2026-01-01T00:00:00Z',
  resource_name: 'a',
  resource_status: 'CREATE_COMPLETE',
  links: [{ rel: 'stack', href: 'http://inside.example/v1/p/stacks/my%20web/i2' }],
  ...more,
})

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

/** A Heat with the events of one stack; of none behind the last it says 404, as Heat does of one resource. */
function heat(events: { id: string }[]) {
  const queries: string[] = []
  const client = scripted(async ({ url }) => {
    const { searchParams, search } = new URL(url)
    queries.push(search)
    const from = events.findIndex(({ id }) => id === searchParams.get('marker')) + 1
    const page = events.slice(from, from + Number(searchParams.get('limit')))
    if (page.length) return Response.json({ events: page })
    return Response.json({ error: { type: 'NotFound', message: 'No events' } }, { status: 404 })
  })
  return { api: client.extend(orchestration).orchestration, queries }
}

test('an event says in which stack it happened', async () => {
  const [first] = await all(heat([event('1')]).api.listEvents(ref))
  expect(first).toEqual({
    id: '1',
    time: new Date('2026-01-01T00:00:00Z'),
    resourceName: 'a',
    status: 'CREATE_COMPLETE',
    stack: { name: 'my web', id: 'i2' },
  })
})

test('a resource’s events end where Heat says 404, and one without any is not there', async () => {
  const { api, queries } = heat([event('1'), event('2')])
  expect((await all(api.listResourceEvents(ref, { name: 'a' }, { pageSize: 1, sortBy: 'time' }))).length).toBe(2)
  expect(queries[1]).toBe('?sort_dir=desc&sort_keys=event_time&limit=1&marker=1')
  await expect(all(heat([]).api.listResourceEvents(ref, { name: 'a' }))).rejects.toMatchObject({ status: 404 })
})

test('a hook is pending while the resource’s last event says so', async () => {
  const paused = (hook: string, more: object = {}) =>
    event(`${hook}-${JSON.stringify(more)}`, {
      resource_status_reason: `CREATE paused until Hook ${hook} is cleared`,
      ...more,
    })
  const links = [{ rel: 'stack', href: 'http://h/v1/p/stacks/inner/n' }]
  const { api } = heat([
    event('3', { resource_name: 'done', resource_status_reason: 'Hook pre-create is cleared' }),
    event('2', { resource_status: 'SIGNAL_COMPLETE' }),
    paused('pre-create'),
    paused('pre-create', { resource_name: 'done' }),
    paused('post-create', { links }),
    paused('pre-create', { links: undefined, resource_name: 'bare' }),
  ])
  expect(await api.listHooks(ref, { nestedDepth: 1 })).toEqual([
    { name: 'a', hook: 'pre-create', stack: { name: 'my web', id: 'i2' } },
    { name: 'a', hook: 'post-create', stack: { name: 'inner', id: 'n' } },
    { name: 'bare', hook: 'pre-create', stack: ref },
  ])
})
