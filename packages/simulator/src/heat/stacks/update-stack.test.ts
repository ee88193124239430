import { expect, test } from 'vitest'
import { build, hot, outputsOf, testResource, told, value } from '../../testing/build.ts'
import { signIn } from '../../testing/sign-in.ts'

const random = (salt: string): object => ({ type: 'OS::Heat::RandomString', properties: { salt } })

test('what may change in place does, the rest is replaced, and only then the old ones go', async () => {
  const session = await signIn()
  const before = { same: value('1'), place: value('1'), anew: random('1'), gone: value('1') }
  const path = await build(session, before)
  const { length } = await told(session, path)
  const template = hot({ same: value('1'), place: value('2'), anew: random('2'), added: value('1') })
  const { status, body } = await session.call('PUT', path, { template })
  expect([status, body.title]).toEqual([202, 'Accepted'])
  await session.clock.advance(10_000)
  const events = (await told(session, path)).slice(length)
  expect(events.at(0)).toBe('web UPDATE_IN_PROGRESS')
  expect(events.at(-1)).toBe('web UPDATE_COMPLETE')
  expect(events.filter((one) => one.startsWith('anew'))).toEqual([
    'anew UPDATE_IN_PROGRESS',
    'anew UPDATE_COMPLETE',
    'anew CREATE_IN_PROGRESS',
    'anew CREATE_COMPLETE',
    'anew DELETE_IN_PROGRESS',
    'anew DELETE_COMPLETE',
  ])
  expect(events.filter((one) => one.startsWith('place'))).toEqual(['place UPDATE_IN_PROGRESS', 'place UPDATE_COMPLETE'])
  expect(events.some((one) => one.startsWith('same'))).toBe(false)
  const { resources } = (await session.call('GET', `${path}/resources`)).body
  expect(resources.map((one: { resource_name: string }) => one.resource_name).sort()).toEqual([
    'added',
    'anew',
    'place',
    'same',
  ])
})

test('a PATCH keeps what it does not say, a PUT forgets parameters and tags', async () => {
  const session = await signIn()
  const template = {
    heat_template_version: '2018-08-31',
    parameters: { one: { type: 'string', default: 'd' }, two: { type: 'string', default: 'd' } },
    outputs: { both: { value: [{ get_param: 'one' }, { get_param: 'two' }] } },
  }
  const path = await build(session, {}, { template, parameters: { one: 'a', two: 'a' }, tags: 'x,y' })
  const after = async (method: string, body: object): Promise<unknown[]> => {
    expect((await session.call(method, path, body)).status).toBe(202)
    await session.clock.advance(1000)
    const { stack } = (await session.call('GET', path)).body
    return [stack.outputs[0].output_value, stack.tags]
  }
  expect(await after('PATCH', { parameters: { two: 'b', unknown: 'dropped' } })).toEqual([
    ['a', 'b'],
    ['x', 'y'],
  ])
  expect(await after('PATCH', { clear_parameters: ['one'], tags: 'z' })).toEqual([['d', 'b'], ['z']])
  expect(await after('PUT', { template })).toEqual([['d', 'd'], []])
})

test('a failed update goes back where rollback is on, and stays where it is off', async () => {
  const resources = { test: testResource({ value: '1' }), after: value('1', { depends_on: 'test' }) }
  const template = hot({ test: testResource({ value: '2', fail: true }), after: value('2', { depends_on: 'test' }) })
  const reason = 'Resource UPDATE failed: ValueError: resources.test: Test Resource failed test'
  for (const [disable, status] of [
    [false, 'ROLLBACK_COMPLETE'],
    [true, 'UPDATE_FAILED'],
  ]) {
    const session = await signIn()
    const outputs = { test: { value: { get_attr: ['test', 'output'] } } }
    const path = await build(session, resources, { disable_rollback: disable, outputs })
    await session.call('PUT', path, { template })
    await session.clock.advance(60_000)
    const { stack } = (await session.call('GET', path)).body
    expect(stack.stack_status).toBe(status)
    expect((await told(session, path)).includes('web UPDATE_FAILED')).toBe(true)
    if (disable) expect(stack.stack_status_reason).toBe(reason)
    else expect(await outputsOf(session, path)).toEqual({ test: '1' })
  }
})

test('an update takes over from the one under way, after what that has begun', async () => {
  const session = await signIn()
  const slow = (of: string, seconds: number): object => ({
    slow: testResource({ value: of, action_wait_secs: { create: seconds, update: 1 } }),
  })
  const outputs = { slow: { value: { get_attr: ['slow', 'output'] } } }
  const path = await build(session, slow('1', 60), { wait: 1000, outputs })
  expect((await session.call('PUT', path, { template: hot(slow('2', 60), { outputs }) })).status).toBe(202)
  await session.clock.advance(90_000)
  expect(await told(session, path)).toEqual([
    'web CREATE_IN_PROGRESS',
    'slow CREATE_IN_PROGRESS',
    'web UPDATE_IN_PROGRESS',
    'slow CREATE_COMPLETE',
    'slow UPDATE_IN_PROGRESS',
    'slow UPDATE_COMPLETE',
    'web UPDATE_COMPLETE',
  ])
  expect(await outputsOf(session, path)).toEqual({ slow: '2' })
})

test('what Heat refuses leaves the stack as it is', async () => {
  const session = await signIn()
  const template = hot({}, { parameters: { fixed: { type: 'string', default: 'a', immutable: true } } })
  const path = await build(session, {}, { template })
  const refused = async (method: string, body: object): Promise<unknown> => {
    const answer = await session.call(method, path, body)
    return [answer.status, answer.body.error?.type]
  }
  expect(await refused('PUT', {})).toEqual([400, 'HTTPBadRequest'])
  expect(await refused('PATCH', { parameters: { fixed: 'b' } })).toEqual([400, 'ImmutableParameterModified'])
  expect(await refused('PUT', { template, parameters: { 'OS::stack_name': 'x' } })).toEqual([
    400,
    'UnknownUserParameter',
  ])
  await session.call('POST', `${path}/actions`, { suspend: null })
  await session.clock.advance(1000)
  expect(await refused('PATCH', { tags: 'x' })).toEqual([400, 'NotSupported'])
  expect((await session.call('GET', path)).body.stack).toMatchObject({ updated_time: null, tags: [] })
})

test('a resource that is restricted is not replaced', async () => {
  const session = await signIn()
  const environment = { resource_registry: { resources: { 'key*': { restricted_actions: ['replace'] } } } }
  const path = await build(session, { key1: random('a') }, { environment })
  await session.call('PUT', path, { template: hot({ key1: random('b') }), environment })
  await session.clock.advance(1000)
  expect((await session.call('GET', path)).body.stack.stack_status_reason).toBe(
    'Resource UPDATE failed: ResourceActionRestricted: resources.key1: replace is restricted for resource.',
  )
})
