import { expect, test } from 'vitest'
import type { StackFilter } from '../index.ts'
import { answering } from '../testing/answering.ts'

test.each<[StackFilter, string]>([
  [{ rollback: true }, 'disable_rollback=0'],
  [{ rollback: false }, 'disable_rollback=1'],
  [{ timeoutMinutes: 5 }, 'timeout_mins=5'],
  [
    { statusReason: 'so', userProjectId: ['a', 'b'] },
    'stack_status_reason=so&stack_user_project_id=a&stack_user_project_id=b',
  ],
  [{ project: 'other', allProjects: true }, 'tenant=other&global_tenant=true'],
])('%o is what Heat knows as %s', async (filter, query) => {
  const { api, asked } = answering({ stacks: [] })
  for await (const _ of api.listStacks(filter)) throw new Error('there is none')
  const sent = new URLSearchParams(asked[0]!.line.split('?')[1])
  const wanted = new URLSearchParams(`${query}&limit=100`)
  for (const each of [sent, wanted]) each.sort()
  expect(String(sent)).toBe(String(wanted))
})

test('with tags, which Heat takes alone, the other conditions are looked at here', async () => {
  const row = { stack_name: 'web', id: 'i', stack_status: 'CREATE_COMPLETE', tags: ['a'] }
  const rows = [
    { ...row, id: '1', stack_status_reason: 'so', project: 'p' },
    { ...row, id: '2', stack_user_project_id: 'up', project: 'p' },
    { ...row, id: '3', project: 'q' },
  ]
  const { api, asked } = answering({ stacks: rows })
  const ids = async (filter: StackFilter) => {
    const found = []
    for await (const { id } of api.listStacks({ tags: ['a'], ...filter })) found.push(id)
    return found
  }
  expect(await ids({ statusReason: 'so', project: 'p' })).toEqual(['1'])
  expect(await ids({ userProjectId: 'up', project: ['p', 'q'] })).toEqual(['2'])
  expect(await ids({ project: 'q' })).toEqual(['3'])
  expect(new Set(asked.map(({ line }) => line))).toEqual(new Set(['GET stacks?tags=a&limit=100']))
})

test('what no row says cannot be looked at beside tags', async () => {
  const { api } = answering({ stacks: [] })
  for (const filter of [{ rollback: false }, { timeoutMinutes: 5 }])
    await expect(api.listStacks({ tags: ['a'], ...filter }).next()).rejects.toThrow(TypeError)
})
