import { expect, test } from 'vitest'
import { answering } from '../testing/answering.ts'

const stacks = [{ stack_name: 'web', id: 'i', stack_status: 'CREATE_COMPLETE', tags: ['a'] }]

test('Heat counts where it counts right, and the list is counted where it does not', async () => {
  const { api, asked } = answering({ stacks, count: 7 })
  expect(await api.countStacks({ name: 'web', status: 'COMPLETE' })).toBe(7)
  expect(await api.countStacks({ status: 'CREATE_COMPLETE' })).toBe(1)
  expect(await api.countStacks({ tags: ['a'], name: 'other' })).toBe(0)
  expect(await api.countStacks({ statusReason: 'so' })).toBe(1)
  expect(await api.countStacks({ timeoutMinutes: 5 })).toBe(1)
  expect(asked.map(({ line }) => line)).toEqual([
    'GET stacks?name=web&status=COMPLETE&limit=1&with_count=true',
    'GET stacks?status=CREATE_COMPLETE&limit=100',
    'GET stacks?tags=a&limit=100',
    'GET stacks?stack_status_reason=so&limit=100',
    'GET stacks?timeout_mins=5&limit=100',
  ])
})

test('a Heat that does not count is found out', async () => {
  await expect(answering({ stacks }).api.countStacks()).rejects.toMatchObject({ code: 'UnexpectedAnswer' })
})
