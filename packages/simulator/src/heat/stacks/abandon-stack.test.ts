import { expect, test } from 'vitest'
import { build, outputsOf } from '../../testing/build.ts'
import { signIn } from '../../testing/sign-in.ts'

const enabled = { stackAdopt: true, stackAbandon: true }
const random = { type: 'OS::Heat::RandomString' }
const resources = {
  random,
  group: { type: 'OS::Heat::ResourceGroup', properties: { count: 1, resource_def: random } },
}
const outputs = {
  one: { value: { get_attr: ['random', 'value'] } },
  group: { value: { get_attr: ['group', 'value'] } },
}

test('what one stack abandons another adopts', async () => {
  const session = await signIn({ enabled })
  const path = await build(session, resources, { outputs })
  const before = await outputsOf(session, path)
  const exported = await session.call('GET', `${path}/export`)
  expect(exported.body).toMatchObject({ name: 'web', action: 'CREATE', resources: { group: { action: 'CREATE' } } })
  const { status, body } = await session.call('DELETE', `${path}/abandon`)
  expect([status, body]).toEqual([200, exported.body])
  expect((await session.call('GET', path)).body.stack.stack_status).toBe('DELETE_COMPLETE')
  // what was inside lives on, without an owner that anybody could show
  expect((await session.call('GET', '/stacks?show_nested=true')).body.stacks).toMatchObject([
    { stack_status: 'CREATE_COMPLETE' },
  ])
  const adopt = { stack_name: 'heir', adopt_stack_data: JSON.stringify(body) }
  const adopted = await session.call('POST', '/stacks', adopt)
  expect(adopted.status).toBe(201)
  await session.clock.advance(5000)
  const heir = `/stacks/heir/${adopted.body.stack.id}`
  expect((await session.call('GET', heir)).body.stack.stack_status).toBe('ADOPT_COMPLETE')
  expect(await outputsOf(session, heir)).toEqual(before)
})

test('a fresh cloud allows neither', async () => {
  const session = await signIn()
  const path = await build(session, { random })
  const answers = [
    await session.call('GET', `${path}/export`),
    await session.call('DELETE', `${path}/abandon`),
    await session.call('POST', '/stacks', { stack_name: 'heir', adopt_stack_data: '{"template":{}}' }),
  ]
  expect(answers.map(({ status, body }) => [status, body.error.message])).toEqual([
    [400, 'Stack Abandon is not supported.'],
    [400, 'Stack Abandon is not supported.'],
    [400, 'Stack Adopt is not supported.'],
  ])
  expect((await session.call('GET', path)).body.stack.stack_status).toBe('CREATE_COMPLETE')
})
