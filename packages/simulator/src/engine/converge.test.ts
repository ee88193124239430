import { expect, test } from 'vitest'
import { manualClock } from '../clock/manual-clock.ts'
import type { ManualClock } from '../clock/manual-clock.ts'
import { signIn, signInOn } from '../testing/sign-in.ts'
import type { Session } from '../testing/sign-in.ts'

const slow = (seconds: number, more: object = {}): object => ({
  type: 'OS::Heat::TestResource',
  properties: { wait_secs: seconds, ...more },
})
const failing = { bad: slow(1, { fail: true }), slow: slow(4), after: { type: 'OS::Heat::None', depends_on: 'slow' } }

const create = async ({ call }: Session, resources: object, more: object = {}): Promise<string> => {
  const template = { heat_template_version: '2018-08-31', resources }
  const { body } = await call('POST', '/stacks', { stack_name: 'web', template, ...more })
  return `/stacks/web/${body.stack.id}`
}

const told = async ({ call }: Session, path: string): Promise<string[]> => {
  const { body } = await call('GET', `${path}/events?sort_dir=asc`)
  return (body.events as Record<string, string>[]).map((one) => `${one['resource_name']} ${one['resource_status']}`)
}

test('a failure ends the stack at once, what is under way ends too, and nothing new begins', async () => {
  const session = await signIn()
  const path = await create(session, failing)
  await session.cloud.clock.advance(2000)
  const reason = 'Resource CREATE failed: ValueError: resources.bad: Test Resource failed bad'
  const { stack } = (await session.call('GET', path)).body
  expect(stack).toMatchObject({ stack_status: 'CREATE_FAILED', stack_status_reason: reason })
  await session.cloud.clock.advance(5000)
  expect(await told(session, path)).toEqual([
    'web CREATE_IN_PROGRESS',
    'bad CREATE_IN_PROGRESS',
    'slow CREATE_IN_PROGRESS',
    'bad CREATE_FAILED',
    'web CREATE_FAILED',
    'slow CREATE_COMPLETE',
  ])
})

test('with rollback a failed create is undone, after what was under way has ended', async () => {
  const session = await signIn()
  const path = await create(session, failing, { disable_rollback: false })
  await session.cloud.clock.advance(30_000)
  expect((await told(session, path)).slice(4)).toEqual([
    'web CREATE_FAILED',
    'web ROLLBACK_IN_PROGRESS',
    'bad DELETE_IN_PROGRESS',
    'bad DELETE_COMPLETE',
    'slow CREATE_COMPLETE',
    'slow DELETE_IN_PROGRESS',
    'slow DELETE_COMPLETE',
    'web ROLLBACK_COMPLETE',
  ])
  expect((await session.call('GET', `${path}/resources`)).body.resources).toEqual([])
})

test('a delete takes resources away in the reverse order', async () => {
  const session = await signIn()
  const path = await create(session, { first: slow(0), second: { ...slow(0), depends_on: 'first' } })
  await session.cloud.clock.advance(1000)
  await session.call('DELETE', path)
  await session.cloud.clock.advance(1000)
  expect((await told(session, path)).slice(-6)).toEqual([
    'web DELETE_IN_PROGRESS',
    'second DELETE_IN_PROGRESS',
    'second DELETE_COMPLETE',
    'first DELETE_IN_PROGRESS',
    'first DELETE_COMPLETE',
    'web DELETE_COMPLETE',
  ])
})

test('a delete during the create cancels what is under way', async () => {
  const session = await signIn()
  const path = await create(session, { slow: slow(30), after: { type: 'OS::Heat::None', depends_on: 'slow' } })
  await session.cloud.clock.advance(2000)
  await session.call('DELETE', path)
  await session.cloud.clock.advance(60_000)
  expect(await told(session, path)).toEqual([
    'web CREATE_IN_PROGRESS',
    'slow CREATE_IN_PROGRESS',
    'web CREATE_FAILED',
    'web DELETE_IN_PROGRESS',
    'slow CREATE_FAILED',
    'slow DELETE_IN_PROGRESS',
    'slow DELETE_COMPLETE',
    'web DELETE_COMPLETE',
  ])
})

test('a stack that takes longer than its limit fails with "Timed out"', async () => {
  const session = await signIn()
  const path = await create(session, { slow: slow(90) }, { timeout_mins: 1 })
  await session.cloud.clock.advance(59_000)
  expect((await session.call('GET', path)).body.stack.stack_status).toBe('CREATE_IN_PROGRESS')
  await session.cloud.clock.advance(1000)
  const { stack } = (await session.call('GET', path)).body
  expect(stack).toMatchObject({ stack_status: 'CREATE_FAILED', stack_status_reason: 'Timed out' })
})

test('with lag a deleted stack is listed and its name taken a while longer', async () => {
  const session = await signIn({ lag: true })
  const path = await create(session, { one: slow(0) })
  await session.cloud.clock.advance(1000)
  await session.call('DELETE', path)
  expect((await session.call('GET', path)).body.stack.stack_status).toBe('CREATE_COMPLETE')
  await session.cloud.clock.advance(200)
  expect((await session.call('GET', '/stacks')).body.stacks).toMatchObject([
    { stack_status: 'DELETE_COMPLETE', deletion_time: null },
  ])
  const again = { stack_name: 'web', template: { heat_template_version: '2018-08-31' } }
  expect((await session.call('POST', '/stacks', again)).status).toBe(409)
  await session.cloud.clock.advance(1_600)
  expect((await session.call('GET', '/stacks')).body.stacks).toEqual([])
  expect((await session.call('POST', '/stacks', again)).status).toBe(201)
})

test('nothing is left waiting once nothing is in progress', async () => {
  const manual = manualClock()
  const waiting = new Set<object>()
  const clock: ManualClock = {
    ...manual,
    after(milliseconds, run) {
      const entry = {}
      waiting.add(entry)
      const timer = manual.after(milliseconds, () => {
        waiting.delete(entry)
        run()
      })
      return {
        cancel() {
          waiting.delete(entry)
          timer.cancel()
        },
      }
    },
  }
  const session = await signInOn(clock)
  const path = await create(session, failing, { disable_rollback: false })
  expect(waiting.size).toBeGreaterThan(0)
  await clock.advance(30_000)
  expect((await session.call('GET', path)).body.stack.stack_status).toBe('ROLLBACK_COMPLETE')
  expect(waiting.size).toBe(0)
})
