import { expect, test } from 'vitest'
import { answering } from '../testing/answering.ts'

const web = { stack_name: 'web', id: 'i', stack_status: 'CREATE_COMPLETE' }

test.each([
  ['web', ['GET stacks?name=web&show_nested=true&limit=100']],
  // what Heat calls a nested stack, and what is in it
  ['arn:openstack:heat::p:stacks/web/i', ['GET stacks?id=i&show_nested=true&limit=100']],
  ['arn:openstack:heat::p:stacks/web/i/resources/one', ['GET stacks?id=i&show_nested=true&limit=100']],
])('%s is found without a redirect', async (known, lines) => {
  const { api, asked } = answering({ stacks: [web] })
  expect(await api.findStack(known)).toMatchObject({ name: 'web', id: 'i' })
  expect(asked.map(({ line }) => line)).toEqual(lines)
})

test('what is no name is looked for as an id, and what is neither is not there', async () => {
  const { api, asked } = answering({ stacks: [] })
  expect(await api.findStack('none')).toBeUndefined()
  expect(asked.map(({ line }) => line)).toEqual([
    'GET stacks?name=none&show_nested=true&limit=100',
    'GET stacks?id=none&show_nested=true&limit=100',
  ])
})

test('one that is deleted does not count', async () => {
  const { api } = answering({ stacks: [{ ...web, stack_status: 'DELETE_COMPLETE' }] })
  expect(await api.findStack('web')).toBeUndefined()
})
