import { expect, test } from 'vitest'
import { build, hot, outputsOf, testResource, value } from '../testing/build.ts'
import { signIn } from '../testing/sign-in.ts'
import type { Session } from '../testing/sign-in.ts'

const group = (count: number, more: object = {}): object => ({
  group: {
    type: 'OS::Heat::ResourceGroup',
    properties: { count, resource_def: testResource({ value: 'no %index%' }), ...more },
  },
})
const outputs = {
  values: { value: { get_attr: ['group', 'output'] } },
  map: { value: { get_attr: ['group', 'attributes', 'output'] } },
  removed: { value: { get_attr: ['group', 'removed_rsrc_list'] } },
}

const change = async (session: Session, path: string, resources: object): Promise<Record<string, unknown>> => {
  await session.call('PUT', path, { template: hot(resources, { outputs }) })
  await session.clock.advance(10_000)
  return outputsOf(session, path)
}

test('a group has members by number, grows and shrinks, and never uses a removed name again', async () => {
  const session = await signIn()
  const path = await build(session, group(2), { outputs })
  expect(await outputsOf(session, path)).toEqual({
    values: ['no 0', 'no 1'],
    map: { '0': 'no 0', '1': 'no 1' },
    removed: [],
  })
  expect(await change(session, path, group(3))).toMatchObject({ values: ['no 0', 'no 1', 'no 2'] })
  const policies = { removal_policies: [{ resource_list: ['1'] }] }
  expect(await change(session, path, group(2, policies))).toMatchObject({ values: ['no 0', 'no 2'], removed: ['1'] })
  expect(await change(session, path, group(3))).toMatchObject({ values: ['no 0', 'no 2', 'no 3'], removed: ['1'] })
})

test('a chain creates one after the other', async () => {
  const session = await signIn()
  const resources = ['OS::Heat::RandomString', 'OS::Heat::None']
  const path = await build(session, { chain: { type: 'OS::Heat::ResourceChain', properties: { resources } } })
  const rows = (await session.call('GET', `${path}/resources?nested_depth=1`)).body.resources
  expect(rows).toMatchObject([
    { resource_name: 'chain' },
    { resource_name: '0', required_by: ['1'] },
    { resource_name: '1', required_by: [] },
  ])
})

test('a policy scales its group within bounds, and rests after it', async () => {
  const session = await signIn()
  const policy = (by: number): object => ({
    type: 'OS::Heat::ScalingPolicy',
    properties: {
      adjustment_type: 'change_in_capacity',
      auto_scaling_group_id: { get_resource: 'group' },
      scaling_adjustment: by,
      cooldown: 60,
    },
  })
  const scaled = {
    group: {
      type: 'OS::Heat::AutoScalingGroup',
      properties: { min_size: 1, max_size: 3, desired_capacity: 2, resource: value('x') },
    },
    up: policy(5),
    down: policy(-1),
  }
  const size = { size: { value: { get_attr: ['group', 'current_size'] } } }
  const path = await build(session, scaled, { outputs: size })
  const signal = async (name: string, wait: number): Promise<unknown> => {
    expect((await session.call('POST', `${path}/resources/${name}/signal`)).status).toBe(200)
    await session.clock.advance(wait)
    return (await outputsOf(session, path))['size']
  }
  expect(await signal('up', 1000)).toBe(3)
  expect(await signal('down', 1000)).toBe(2)
  expect(await signal('down', 60_000)).toBe(2)
  expect(await signal('down', 1000)).toBe(1)
  expect(await signal('down', 60_000)).toBe(1)
})

test('OS::Heat::Stack makes a stack beside this one', async () => {
  const session = await signIn()
  const template = JSON.stringify(hot({ v: value('x') }, { outputs: { o: { value: { get_attr: ['v', 'value'] } } } }))
  const remote = { remote: { type: 'OS::Heat::Stack', properties: { template } } }
  const path = await build(session, remote, { outputs: { all: { value: { get_attr: ['remote', 'outputs'] } } } })
  expect(await outputsOf(session, path)).toEqual({ all: { o: 'x' } })
  expect((await session.call('GET', '/stacks')).body.stacks).toMatchObject([{ parent: null }, { parent: null }])
  await session.call('DELETE', path)
  await session.clock.advance(5000)
  expect((await session.call('GET', '/stacks')).body.stacks).toEqual([])
})
