import { expect, test } from 'vitest'
import { followEvents } from '../index.ts'
import { scripted, wireStack } from '../testing/scripted.ts'

const stack = { name: 'web', id: 'i' }
const event = (index: number) => ({
  id: `e${index}`,
  event_time: '2026-01-01T00:00:00Z',
  resource_name: 'r',
  resource_status: 'CREATE_COMPLETE',
})

test('events of a page that was read are not lost when the next page fails for a while', async () => {
  let refused = 0
  const client = scripted(async ({ url }) => {
    const { pathname, searchParams } = new URL(url)
    if (!pathname.endsWith('/events')) return Response.json(wireStack('CREATE_COMPLETE'))
    const marker = searchParams.get('marker')
    if (marker && (refused += 1) < 4) return new Response('', { status: 503, headers: { 'retry-after': '0' } })
    const from = marker ? Number(marker.slice(1)) + 1 : 0
    return Response.json({ events: Array.from({ length: 250 }, (_, index) => event(index)).slice(from, from + 200) })
  })
  const ids = []
  for await (const { id } of followEvents(client, stack, { interval: 5 })) ids.push(id)
  expect(ids).toEqual(Array.from({ length: 250 }, (_, index) => `e${index}`))
})

test('events that were read before their stack vanished are told', async () => {
  let looks = 0
  const client = scripted(async ({ url }) => {
    const { pathname, searchParams } = new URL(url)
    if (searchParams.has('marker') || (looks && !pathname.endsWith('/events'))) {
      return Response.json({ error: { type: 'EntityNotFound', message: 'gone' } }, { status: 404 })
    }
    looks += 1
    if (!pathname.endsWith('/events')) return Response.json(wireStack('DELETE_IN_PROGRESS'))
    return Response.json({ events: Array.from({ length: 200 }, (_, index) => event(index)) })
  })
  let count = 0
  for await (const _ of followEvents(client, stack, { interval: 5 })) count += 1
  expect(count).toBe(200)
})

test('the deadline is that of all turns together, and so says the error', async () => {
  let index = 0
  const client = scripted(async ({ url }) =>
    Response.json(
      new URL(url).pathname.endsWith('/events')
        ? { events: [{ ...event((index += 1)), physical_resource_id: 'i', resource_status: 'CREATE_IN_PROGRESS' }] }
        : wireStack('CREATE_IN_PROGRESS'),
    ),
  )
  const follow = async () => {
    for await (const _ of followEvents(client, stack, { interval: 10, timeout: 1_000 }));
  }
  await expect(follow()).rejects.toThrow('web is still CREATE_IN_PROGRESS after 1000 ms')
  expect(index).toBeGreaterThan(1)
})
