import { expect, test } from 'vitest'
import { answering } from '../testing/answering.ts'

const ref = { name: 'web', id: 'i' }
const row = (name: string, more: object = {}) => ({
  resource_name: name,
  resource_type: 'OS::Heat::None',
  resource_action: 'CREATE',
  resource_status: 'COMPLETE',
  resource_status_reason: '',
  physical_resource_id: '',
  creation_time: '2026-01-01T00:00:00Z',
  updated_time: '2026-01-01T00:00:00Z',
  required_by: [],
  stack_identity: { stack_name: 'web', stack_id: 'i', tenant: 'p', path: '' },
  ...more,
})

test('a preview of an update names what happens to each resource', async () => {
  const changes = { added: [row('a')], deleted: [], replaced: [], updated: [row('b')], unchanged: [] }
  const { api, asked } = answering({ resource_changes: changes })
  const { added, deleted } = await api.previewUpdate(ref, { template: {}, nested: true })
  expect(deleted).toEqual([])
  const time = new Date('2026-01-01T00:00:00Z')
  const both = { createdAt: time, updatedAt: time, requiredBy: [], stack: ref }
  expect(added).toEqual([{ name: 'a', type: 'OS::Heat::None', status: 'CREATE_COMPLETE', ...both }])
  await api.previewPatch(ref, { tags: [] })
  expect(asked).toEqual([
    { line: 'PUT stacks/web/i/preview?show_nested=true', body: { template: {} } },
    { line: 'PATCH stacks/web/i/preview', body: { tags: '' } },
  ])
})

test('an answer without one of the lists is not what Heat promises', async () => {
  const { api } = answering({ resource_changes: { added: [] } })
  await expect(api.previewUpdate(ref, { template: {} })).rejects.toMatchObject({ code: 'UnexpectedAnswer' })
})

test('a stack’s preview has no id, and nested rows lie in lists', async () => {
  const nowhere = { stack_identity: { stack_name: 'web', stack_id: 'None' } }
  const inner = row('leaf', { ...nowhere, parent_resource: 'nested', properties: { value: 1 } })
  const { api } = answering({
    stack: {
      id: 'None',
      stack_name: 'web',
      tags: null,
      disable_rollback: true,
      resources: [row('a', nowhere), [inner]],
    },
  })
  const preview = await api.previewStack({ name: 'web', template: {} })
  expect(preview).toMatchObject({ name: 'web', tags: [], rollback: false })
  expect(preview).not.toHaveProperty('id')
  expect(preview.resources.map(({ name, parentResource, stack }) => [name, parentResource, stack])).toEqual([
    ['a', undefined, undefined],
    ['leaf', 'nested', undefined],
  ])
})
