import { expect, test } from 'vitest'
import { signIn } from '../../testing/sign-in.ts'
import type { Session } from '../../testing/sign-in.ts'

const template = { heat_template_version: '2018-08-31', resources: { one: { type: 'OS::Heat::None' } } }

const three = async (): Promise<Session> => {
  const session = await signIn()
  for (const [name, tags] of [
    ['b', 'x,y'],
    ['c', 'y'],
    ['a', 'z'],
  ]) {
    await session.call('POST', '/stacks', { stack_name: name, template, tags })
    await session.cloud.clock.advance(1000)
  }
  return session
}

const names = async ({ call }: Session, query: string): Promise<string> => {
  const { body } = await call('GET', `/stacks${query}`)
  return (body.stacks as { stack_name: string }[]).map(({ stack_name: name }) => name).join('')
}

test('lists are newest first unless told otherwise', async () => {
  const session = await three()
  expect(await names(session, '')).toBe('acb')
  expect(await names(session, '?sort_keys=stack_name')).toBe('abc')
  expect(await names(session, '?sort_keys=stack_name&sort_dir=desc')).toBe('cba')
  expect(await names(session, '?sort_keys=nonsense')).toBe('acb')
})

test('the next page is linked as long as a page is full', async () => {
  const session = await three()
  const { body } = await session.call('GET', '/stacks?limit=2')
  expect(body.stacks).toHaveLength(2)
  const next = await session.call('GET', body.links[0].href)
  expect(next.body.stacks).toMatchObject([{ stack_name: 'b' }])
  expect(next.body.links).toBeUndefined()
})

test('tags select all, any, not all or none', async () => {
  const session = await three()
  expect(await names(session, '?tags=x,y')).toBe('b')
  expect(await names(session, '?tags_any=x,z')).toBe('ab')
  expect(await names(session, '?not_tags=x,y')).toBe('ac')
  expect(await names(session, '?not_tags_any=x,z')).toBe('c')
})

test('whether a stack rolls back is a number, and so is any text that it is compared with', async () => {
  const session = await signIn()
  const one = { stack_name: 'one', template, disable_rollback: false }
  await session.call('POST', '/stacks', one)
  await session.call('POST', '/stacks', { ...one, stack_name: 'two', disable_rollback: true })
  expect(await names(session, '?disable_rollback=0')).toBe('one')
  expect(await names(session, '?disable_rollback=1')).toBe('two')
  expect(await names(session, '?disable_rollback=true')).toBe('one')
})

test('deleted stacks are listed on request only', async () => {
  const session = await three()
  const { body } = await session.call('GET', '/stacks?name=a')
  await session.call('DELETE', `/stacks/a/${body.stacks[0].id}`)
  await session.cloud.clock.advance(1000)
  expect(await names(session, '')).toBe('cb')
  expect(await names(session, '?show_deleted=true')).toBe('acb')
})

test('an administrator sees every project, and whose a stack is', async () => {
  const session = await three()
  const auth = {
    identity: {
      methods: ['password'],
      password: { user: { name: 'admin', domain: { id: 'default' }, password: 'secret' } },
    },
    scope: { project: { name: 'admin', domain: { id: 'default' } } },
  }
  const { body, headers } = await session.call('POST', `${session.cloud.url}/identity/v3/auth/tokens`, { auth })
  const heat = `${session.cloud.url}/orchestration/v1/${body.token.project.id}`
  const token = { 'X-Auth-Token': headers.get('X-Subject-Token') ?? '' }
  const all = await session.call('GET', `${heat}/stacks`, undefined, token)
  expect(all.body.stacks).toMatchObject([
    { project: session.project },
    { project: session.project },
    { project: session.project },
  ])
  const own = await session.call('GET', `${heat}/stacks?tenant=${body.token.project.id}`, undefined, token)
  expect(own.body.stacks).toEqual([])
})
