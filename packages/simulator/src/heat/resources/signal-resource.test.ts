import { expect, test } from 'vitest'
import { build, hot, outputsOf, told, value } from '../../testing/build.ts'
import { signIn } from '../../testing/sign-in.ts'

const waiting = (count: number): object => ({
  handle: { type: 'OS::Heat::WaitConditionHandle' },
  wait: {
    type: 'OS::Heat::WaitCondition',
    properties: { handle: { get_resource: 'handle' }, count, timeout: 60 },
  },
})
const outputs = { data: { value: { get_attr: ['wait', 'data'] } } }

test('a wait condition waits for its signals, each id once', async () => {
  const session = await signIn()
  const path = await build(session, waiting(2), { wait: 1000, outputs })
  const signal = async (body?: object): Promise<string> => {
    expect((await session.call('POST', `${path}/resources/handle/signal`, body)).body).toBe(null)
    await session.clock.advance(1000)
    return (await session.call('GET', path)).body.stack.stack_status
  }
  expect(await signal({ id: 'a', data: 'x' })).toBe('CREATE_IN_PROGRESS')
  expect(await signal({ id: 'a', data: 'y' })).toBe('CREATE_IN_PROGRESS')
  expect(await signal({ unknown: 'key' })).toBe('CREATE_IN_PROGRESS')
  expect(await signal({})).toBe('CREATE_COMPLETE')
  expect(await outputsOf(session, path)).toEqual({ data: '{"a": "y", "2": null}' })
})

test('a failure or no signal in time fails the stack', async () => {
  const failing = await signIn()
  const path = await build(failing, waiting(1), { wait: 1000 })
  await failing.call('POST', `${path}/resources/handle/signal`, { status: 'FAILURE', reason: 'broken' })
  await failing.clock.advance(1000)
  const reason = 'Resource CREATE failed: WaitConditionFailure: resources.wait: broken'
  expect((await failing.call('GET', path)).body.stack.stack_status_reason).toBe(reason)

  const silent = await signIn()
  const other = await build(silent, waiting(1), { wait: 90_000 })
  expect((await silent.call('GET', other)).body.stack.stack_status_reason).toBe(
    'Resource CREATE failed: WaitConditionTimeout: resources.wait: 0 of 1 received',
  )
})

test('a hook holds a resource until it is cleared', async () => {
  const session = await signIn()
  const environment = {
    resource_registry: { resources: { 'held*': { hooks: ['pre-create', 'pre-update', 'pre-delete'] } } },
  }
  const path = await build(session, { held1: value('1'), free: value('1') }, { environment, wait: 1000 })
  const clear = async (hook: string): Promise<unknown> => {
    const { status, body } = await session.call('POST', `${path}/resources/held1/signal`, { unset_hook: hook })
    await session.clock.advance(1000)
    return status === 200 ? body : body.error.type
  }
  const state = async (): Promise<string> => (await session.call('GET', path)).body.stack.stack_status
  expect(await state()).toBe('CREATE_IN_PROGRESS')
  expect(await clear('pre-update')).toBe('InvalidBreakPointHook')
  expect(await clear('sometime')).toBe('InvalidBreakPointHook')
  expect(await clear('pre-create')).toBe(null)
  expect(await state()).toBe('CREATE_COMPLETE')
  await session.call('PUT', path, { template: hot({ held1: value('2'), free: value('1') }), environment })
  await session.clock.advance(1000)
  expect(await state()).toBe('UPDATE_IN_PROGRESS')
  expect(await clear('pre-update')).toBe(null)
  expect(await state()).toBe('UPDATE_COMPLETE')
  await session.call('DELETE', path)
  await session.clock.advance(1000)
  expect(await state()).toBe('DELETE_IN_PROGRESS')
  expect(await clear('pre-delete')).toBe(null)
  expect(await state()).toBe('DELETE_COMPLETE')
})

test('most resources take no signals', async () => {
  const session = await signIn()
  const path = await build(session, { plain: value('1') })
  const { status, body } = await session.call('POST', `${path}/resources/plain/signal`, {})
  expect([status, body.error]).toMatchObject([400, { message: 'signal is not supported for resource.' }])
  expect((await session.call('POST', `${path}/resources/none/signal`, {})).status).toBe(404)
})

test('what is marked unhealthy is replaced by the next update', async () => {
  const session = await signIn()
  const path = await build(session, { plain: value('1') })
  const mark = { mark_unhealthy: true, resource_status_reason: 'looks bad' }
  expect((await session.call('PATCH', `${path}/resources/plain`, mark)).status).toBe(200)
  const { resource } = (await session.call('GET', `${path}/resources/plain`)).body
  expect(resource).toMatchObject({ resource_status: 'CHECK_FAILED', resource_status_reason: 'looks bad' })
  await session.call('PATCH', path, {})
  await session.clock.advance(5000)
  expect((await told(session, path)).slice(-6)).toEqual([
    'web UPDATE_IN_PROGRESS',
    'plain CREATE_IN_PROGRESS',
    'plain CREATE_COMPLETE',
    'plain DELETE_IN_PROGRESS',
    'plain DELETE_COMPLETE',
    'web UPDATE_COMPLETE',
  ])
  const wrong = [{}, { mark_unhealthy: 'maybe' }, { mark_unhealthy: true, more: 1 }]
  for (const body of wrong) expect((await session.call('PATCH', `${path}/resources/plain`, body)).status).toBe(400)
})
