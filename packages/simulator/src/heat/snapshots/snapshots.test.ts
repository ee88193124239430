import { expect, test } from 'vitest'
import { build, hot, outputsOf, testResource } from '../../testing/build.ts'
import { signIn } from '../../testing/sign-in.ts'

const outputs = { test: { value: { get_attr: ['test', 'output'] } } }

test('a stack goes back to a snapshot', async () => {
  const session = await signIn()
  const path = await build(session, { test: testResource({ value: '1' }) }, { outputs, tags: 'x' })
  const first = await session.call('POST', `${path}/snapshots`, { name: 'good' })
  expect([first.status, first.body.status, first.body.data]).toEqual([200, 'IN_PROGRESS', null])
  await session.clock.advance(1000)
  const { snapshots } = (await session.call('GET', `${path}/snapshots`)).body
  expect(snapshots).toMatchObject([
    { name: 'good', status: 'COMPLETE', data: { resources: { test: { resource_data: { value: '1' } } } } },
  ])
  await session.call('PUT', path, { template: hot({ test: testResource({ value: '2' }) }, { outputs }) })
  await session.clock.advance(5000)
  expect(await outputsOf(session, path)).toEqual({ test: '2' })
  const restored = await session.call('POST', `${path}/snapshots/${first.body.id}/restore`)
  expect(restored.status).toBe(202)
  await session.clock.advance(5000)
  expect(await outputsOf(session, path)).toEqual({ test: '1' })
  expect((await session.call('GET', path)).body.stack.stack_status).toBe('RESTORE_COMPLETE')
  expect((await session.call('DELETE', `${path}/snapshots/${first.body.id}`)).status).toBe(204)
  expect((await session.call('GET', `${path}/snapshots/${first.body.id}`)).status).toBe(404)
})

test('a busy stack is not snapshotted, and a snapshot under way not deleted', async () => {
  const session = await signIn()
  const path = await build(session, { test: testResource({ wait_secs: 60 }) }, { wait: 1000 })
  expect((await session.call('POST', `${path}/snapshots`, {})).status).toBe(409)
  await session.clock.advance(90_000)
  const { body } = await session.call('POST', `${path}/snapshots`, {})
  const early = await session.call('DELETE', `${path}/snapshots/${body.id}`)
  expect([early.status, early.body.error.message]).toEqual([400, 'Deleting in-progress snapshot is not supported.'])
})
