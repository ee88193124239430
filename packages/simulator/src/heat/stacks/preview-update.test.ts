import { expect, test } from 'vitest'
import { build, hot, value } from '../../testing/build.ts'
import { signIn } from '../../testing/sign-in.ts'

const group = (count: number): object => ({
  type: 'OS::Heat::ResourceGroup',
  properties: { count, resource_def: { type: 'OS::Heat::RandomString' } },
})

test('a preview tells what an update would do, and does nothing', async () => {
  const session = await signIn()
  const random = (salt: string): object => ({ type: 'OS::Heat::RandomString', properties: { salt } })
  const resources = { same: value('1'), place: value('1'), anew: random('1'), gone: value('1') }
  const path = await build(session, resources)
  const before = (await session.call('GET', path)).body
  const template = hot({ same: value('1'), place: value('2'), anew: random('2'), added: value('1') })
  const { status, body } = await session.call('PUT', `${path}/preview`, { template })
  expect(status).toBe(200)
  const names = Object.entries(body.resource_changes as Record<string, { resource_name: string }[]>)
  expect(Object.fromEntries(names.map(([kind, rows]) => [kind, rows.map((row) => row.resource_name)]))).toEqual({
    unchanged: ['same'],
    updated: ['place'],
    replaced: ['anew'],
    added: ['added'],
    deleted: ['gone'],
  })
  expect((await session.call('GET', path)).body).toEqual(before)
})

test('with show_nested the resources inside are told too', async () => {
  const session = await signIn()
  const path = await build(session, { group: group(1) })
  const count = async (query: string): Promise<unknown> => {
    const { body } = await session.call('PUT', `${path}/preview${query}`, { template: hot({ group: group(3) }) })
    const { added, updated, unchanged } = body.resource_changes
    return [added.length, updated.length, unchanged.length]
  }
  expect(await count('')).toEqual([0, 1, 0])
  expect(await count('?show_nested=true')).toEqual([2, 1, 1])
})

test('a stack can be looked at before it is created', async () => {
  const { call } = await signIn()
  const template = hot({ value: value('1'), group: group(2) }, { outputs: { o: { value: 'x' } } })
  const { status, body } = await call('POST', '/stacks/preview', { stack_name: 'web', template })
  expect(status).toBe(200)
  expect(body.stack).toMatchObject({ id: 'None', stack_user_project_id: null })
  const [row, nested] = body.stack.resources
  expect(row).toMatchObject({ resource_name: 'value', resource_action: 'INIT', attributes: { value: '1' } })
  expect(nested.map((one: { resource_name: string }) => one.resource_name)).toEqual(['0', '1'])
  expect((await call('GET', '/stacks')).body.stacks).toEqual([])
})
