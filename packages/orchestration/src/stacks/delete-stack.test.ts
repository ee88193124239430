import { expect, test } from 'vitest'
import { createStack, deleteStack, findStack, waitForDeletion, waitForStack } from '../index.ts'
import { scripted, wireStack } from '../testing/scripted.ts'

const stack = { name: 'web', id: 'i' }

test('a stack that Heat does not know is gone, one that a proxy does not know is not', async () => {
  const heat = scripted(async () =>
    Response.json({ error: { type: 'EntityNotFound', message: 'no' } }, { status: 404 }),
  )
  await deleteStack(heat, stack)
  const proxy = scripted(async () => new Response('<h1>404 no such route</h1>', { status: 404 }))
  await expect(deleteStack(proxy, stack)).rejects.toThrow('404 no such route')
  await expect(waitForDeletion(proxy, stack)).rejects.toThrow('404 no such route')
})

test('a stack that is listed though it is deleted is not found', async () => {
  const { stack: deleted } = wireStack('DELETE_COMPLETE') as { stack: object }
  const client = scripted(async () => Response.json({ stacks: [deleted] }))
  expect(await findStack(client, 'web')).toBeUndefined()
})

test('an action that ends as the one before it ended is over once it was seen in progress', async () => {
  const statuses = ['CHECK_COMPLETE', 'CHECK_IN_PROGRESS']
  const client = scripted(async () => Response.json(wireStack(statuses.shift() ?? 'CHECK_COMPLETE')))
  const { status } = await waitForStack(client, stack, { before: { status: 'CHECK_COMPLETE' }, interval: 5 })
  expect([status, statuses]).toEqual(['CHECK_COMPLETE', []])
})

test('a refusal quotes values only where no parameter is hidden', async () => {
  const client = scripted(async (request) => new Response(await request.text(), { status: 400 }))
  const create = (hidden: boolean, more: object) =>
    createStack(client, { name: 'web', template: { parameters: { pin: { type: 'string', hidden } } }, ...more }).catch(
      String,
    )
  expect(await create(true, { parameters: { pin: 'hunt2' } })).not.toContain('hunt2')
  expect(await create(true, { parameters: { pin: 12345678 } })).not.toContain('12345678')
  expect(await create(true, { environment: 'parameters: { pin: "very secret" }' })).not.toMatch(/very|secret/)
  expect(
    await createStack(client, { name: 'web', templateUrl: 'https://x', parameters: { pin: 'hunt2' } }).catch(String),
  ).not.toContain('hunt2')
  const open = { template: { parameters: { flavor: { type: 'string' } } }, parameters: { flavor: 'm1.small' } }
  expect(await createStack(client, { name: 'web', ...open }).catch(String)).toContain('m1.small')
})

test('an action that leaves no trace is over when Heat has had its time to begin', { timeout: 20_000 }, async () => {
  const client = scripted(async () => Response.json(wireStack('CHECK_COMPLETE')))
  const { status } = await waitForStack(client, stack, { before: { status: 'CHECK_COMPLETE' }, interval: 1_000 })
  expect(status).toBe('CHECK_COMPLETE')
})
