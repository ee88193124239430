import { expect, test } from 'vitest'
import { build, hot, outputsOf, testResource, told, value } from '../testing/build.ts'
import { signIn } from '../testing/sign-in.ts'

const inner = (resources: object, more: object = {}): string => JSON.stringify(hot(resources, more))
const echo = inner(
  { inside: value({ get_param: 'what' }) },
  {
    parameters: { what: { type: 'string' } },
    outputs: { said: { value: { get_attr: ['inside', 'value'] } } },
  },
)
const outer = (what: string): object => ({ outer: { type: 'echo.yaml', properties: { what } } })
const outputs = {
  said: { value: { get_attr: ['outer', 'said'] } },
  member: { value: { get_attr: ['outer', 'resource.inside', 'value'] } },
}

test('a template among the files is a type: its parameters are properties, its outputs attributes', async () => {
  const session = await signIn()
  const files = { 'echo.yaml': echo }
  const path = await build(session, outer('one'), { files, outputs })
  expect(await outputsOf(session, path)).toEqual({ said: 'one', member: 'one' })
  await session.call('PUT', path, { template: hot(outer('two'), { outputs }), files })
  await session.clock.advance(5000)
  expect(await outputsOf(session, path)).toEqual({ said: 'two', member: 'two' })
  const { body } = await session.call('GET', `${path}/resources?nested_depth=1`)
  expect(body.resources).toMatchObject([
    { resource_name: 'outer', resource_type: 'echo.yaml' },
    { resource_name: 'inside', parent_resource: 'outer', resource_status: 'UPDATE_COMPLETE' },
  ])
})

test('nested stacks are listed on request, with their owner, and their events with depth', async () => {
  const session = await signIn()
  const path = await build(session, outer('one'), { files: { 'echo.yaml': echo } })
  expect((await session.call('GET', '/stacks')).body.stacks).toHaveLength(1)
  const { stacks } = (await session.call('GET', '/stacks?show_nested=true')).body
  const id = path.split('/').at(-1)
  expect(stacks).toHaveLength(2)
  const owned = (await session.call('GET', `/stacks?show_nested=true&owner_id=${id}`)).body.stacks
  expect(owned).toMatchObject([{ parent: id }])
  expect(await told(session, path)).not.toContain('inside CREATE_COMPLETE')
  expect(await told(session, path, '&nested_depth=1')).toContain('inside CREATE_COMPLETE')
})

test('a failure inside fails the outside, with the way to it', async () => {
  const session = await signIn()
  const files = { 'bad.yaml': inner({ bad: testResource({ fail: true }) }) }
  const path = await build(session, { outer: { type: 'bad.yaml' } }, { files })
  expect((await session.call('GET', path)).body.stack.stack_status_reason).toBe(
    'Resource CREATE failed: ValueError: resources.outer.resources.bad: Test Resource failed bad',
  )
})

test('what is wrong inside is refused at once', async () => {
  const { call } = await signIn()
  const refuse = async (text: string): Promise<string> => {
    const template = hot({ outer: { type: 'x.yaml' } })
    const answer = await call('POST', '/stacks', { stack_name: 'web', template, files: { 'x.yaml': text } })
    expect(answer.status).toBe(400)
    return answer.body.error.message
  }
  expect(await refuse(inner({ v: { type: 'OS::Heat::RandomString', properties: { nope: 1 } } }))).toBe(
    'Property error: : resources.outer<x.yaml>.resources.v.properties: : Unknown Property nope',
  )
  expect(await refuse(inner({ v: { type: 'OS::Nope' } }))).toBe(
    'resources.outer<x.yaml>: : The Resource Type (OS::Nope) could not be found.',
  )
  expect(await refuse(echo)).toBe('Property error: : resources.outer.properties: : Property what not assigned')
  const files = { 'x.yaml': inner({ v: { type: 'x.yaml' } }) }
  const circle = await call('POST', '/stacks', { stack_name: 'web', template: hot({ v: { type: 'x.yaml' } }), files })
  expect([circle.status, circle.body.error.type]).toEqual([500, 'RemoteError'])
})

test('the environment maps types: by name, by pattern and for one resource', async () => {
  const session = await signIn()
  const environment = {
    resource_registry: {
      'My::Echo': 'echo.yaml',
      'Mine::*': 'OS::Heat::*',
      resources: { special: { 'OS::Heat::None': 'echo.yaml' } },
    },
  }
  const resources = {
    echo: { type: 'My::Echo', properties: { what: 'x' } },
    wild: { type: 'Mine::Value', properties: { value: 'y' } },
    special: { type: 'OS::Heat::None', properties: { what: 'z' } },
    plain: { type: 'OS::Heat::None', properties: { what: 'z' } },
  }
  const all = {
    echo: { value: { get_attr: ['echo', 'said'] } },
    wild: { value: { get_attr: ['wild', 'value'] } },
    special: { value: { get_attr: ['special', 'said'] } },
  }
  const path = await build(session, resources, { files: { 'echo.yaml': echo }, environment, outputs: all })
  expect(await outputsOf(session, path)).toEqual({ echo: 'x', wild: 'y', special: 'z' })
  expect((await session.call('GET', `${path}/resources/echo`)).body.resource.resource_type).toBe('My::Echo')
})

test('environment files are merged in order, over the parameters of the request', async () => {
  const session = await signIn()
  const template = hot({}, { parameters: { p: { type: 'string' } }, outputs: { p: { value: { get_param: 'p' } } } })
  const files = { a: 'parameters: { p: from-a }', b: 'parameters: { p: from-b }' }
  const path = await build(session, {}, { template, files, environment_files: ['a', 'b'], parameters: { p: 'own' } })
  expect(await outputsOf(session, path)).toEqual({ p: 'from-b' })
})

test('a delete takes what is inside with it', async () => {
  const session = await signIn()
  const path = await build(session, outer('one'), { files: { 'echo.yaml': echo } })
  await session.call('DELETE', path)
  await session.clock.advance(10_000)
  expect((await session.call('GET', '/stacks?show_nested=true')).body.stacks).toEqual([])
})

test('suspending goes down into nested stacks', async () => {
  const session = await signIn()
  const path = await build(session, outer('one'), { files: { 'echo.yaml': echo } })
  await session.call('POST', `${path}/actions`, { suspend: null })
  await session.clock.advance(1000)
  const { stacks } = (await session.call('GET', '/stacks?show_nested=true')).body
  expect(stacks.map((one: { stack_status: string }) => one.stack_status)).toEqual([
    'SUSPEND_COMPLETE',
    'SUSPEND_COMPLETE',
  ])
})
