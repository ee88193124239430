import type { StackRef } from '@heatkit/orchestration'
import { expect, vi } from 'vitest'
import { contents, nestedContents, template, testResource } from './contents.ts'
import type { HeatScene } from './heat-scene.ts'

export function changeTests({ api, keep, begin, after, soon, operation }: HeatScene): void {
  operation('updateStack', 'replaces what there is', async () => {
    const stack = await keep({ tags: ['gone'] })
    const updated = await after(stack, () => api.updateStack(stack, { ...contents, parameters: { size: 4 } }))
    expect(updated).toMatchObject({ status: 'UPDATE_COMPLETE', tags: [], outputs: { size: 4 } })
    await expect(api.updateStack(stack, { template, parameters: { nonsense: 1 } })).rejects.toMatchObject({
      status: 400,
      type: 'UnknownUserParameter',
    })
  })

  operation('patchStack', 'keeps what it is not told', async () => {
    const stack = await keep({ tags: ['kept'] })
    const { parameters: given } = await api.getStack(stack)
    const parameters = { ...given, size: 3 }
    const patched = await after(stack, () => api.patchStack(stack, { parameters, converge: true }))
    expect(patched).toMatchObject({ status: 'UPDATE_COMPLETE', tags: ['kept'], outputs: { size: 3 } })
    const cleared = await after(stack, () => api.patchStack(stack, { clearParameters: ['size'], tags: [] }))
    expect(cleared).toMatchObject({ tags: [], outputs: { size: 1 } })
    const retagged = await after(stack, () => api.patchStack(stack, { tags: ['a', 'b'] }))
    expect(retagged.tags).toEqual(['a', 'b'])
  })

  const names = (rows: { name: string }[]) => rows.map(({ name }) => name)

  operation('previewPatch', 'says what would be, and changes nothing', async () => {
    const stack = await keep()
    const patch = await api.previewPatch(stack, { parameters: { size: 5 } })
    expect([names(patch.updated), names(patch.unchanged)]).toEqual([['one'], ['two']])
    expect(patch.updated[0]!.stack).toEqual({ name: stack.name, id: stack.id })
    expect(await api.getStack(stack)).toEqual(stack)
  })

  operation('plan', 'says what an update would do, with the properties and why', async () => {
    const stack = await keep()
    const resized = await api.plan(stack, { parameters: { size: 5 } })
    expect(resized.find(({ name }) => name === 'one')).toMatchObject({
      action: 'change',
      type: 'OS::Heat::TestResource',
      properties: { value: { before: '2', after: '5' } },
    })
    expect(resized.find(({ name }) => name === 'two')).toMatchObject({ action: 'keep' })

    const random = (length: number) => ({ type: 'OS::Heat::RandomString', properties: { length } })
    const before = { ...template, resources: { ...template.resources, text: random(8) } }
    const other = await keep({ template: before })
    const after = { ...template, resources: { one: template.resources.one, text: random(9), three: testResource('x') } }
    const rows = await api.plan(other, { template: after }, { by: 'update' })
    expect(Object.fromEntries(rows.map(({ name, action }) => [name, action]))).toMatchObject({
      text: 'replace',
      three: 'add',
      two: 'delete',
    })
    expect(rows.find(({ name }) => name === 'text')).toMatchObject({
      properties: { length: { before: 8, after: 9 } },
      why: 'length cannot be changed in place',
    })
    expect(await api.getStack(other)).toEqual(other)
  })

  operation('previewUpdate', 'says what would be, in nested stacks too', async () => {
    const stack = await keep()
    const fewer = { ...template, resources: { one: template.resources.one, three: testResource('x') } }
    const update = await api.previewUpdate(stack, { ...contents, template: fewer, nested: true })
    expect([names(update.added), names(update.deleted), names(update.replaced)]).toEqual([['three'], ['two'], []])
    const around = await api.waitForStack(await begin(nestedContents), soon)
    const { own } = nestedContents.template.resources
    const without = { ...nestedContents.template, resources: { own } }
    const { deleted } = await api.previewUpdate(around, { template: without, nested: true })
    expect(names(deleted).toSorted()).toEqual(['leaf', 'nested'])
  })

  operation('suspendStack', 'suspends', async () => {
    const stack = await keep()
    expect(await after(stack, () => api.suspendStack(stack))).toMatchObject({ status: 'SUSPEND_COMPLETE' })
  })
  operation('resumeStack', 'resumes', async () => {
    const stack = await keep()
    await after(stack, () => api.suspendStack(stack))
    expect(await after(stack, () => api.resumeStack(stack))).toMatchObject({ status: 'RESUME_COMPLETE' })
  })
  operation('checkStack', 'checks', async () => {
    const stack = await keep()
    expect(await after(stack, () => api.checkStack(stack))).toMatchObject({ status: 'CHECK_COMPLETE' })
  })

  const slow = { ...template, resources: { ...template.resources, slow: testResource('x', { create: 15 }) } }
  const update = async (stack: StackRef) => {
    await api.updateStack(stack, { ...contents, template: slow })
    const begun = async () => (await api.listResources(stack, { name: 'slow' }))[0]?.status === 'CREATE_IN_PROGRESS'
    await vi.waitUntil(begun, soon)
  }
  const settled = async (stack: StackRef) => {
    let status = ''
    const look = async () => {
      ;({ status } = await api.getStack(stack))
      return !/^UPDATE_COMPLETE|IN_PROGRESS$/.test(status)
    }
    await vi.waitUntil(look, soon)
    return status
  }

  operation('cancelUpdate', 'undoes what an update did', async () => {
    const stack = await keep()
    await update(stack)
    await api.cancelUpdate(stack)
    expect(await settled(stack)).toBe('ROLLBACK_COMPLETE')
    await expect(api.cancelUpdate(stack)).rejects.toMatchObject({ status: 400, type: 'NotSupported' })
  })
  operation('cancelWithoutRollback', 'leaves what an update did', async () => {
    const stack = await keep()
    await update(stack)
    await api.cancelWithoutRollback(stack)
    expect(await settled(stack)).toBe('UPDATE_FAILED')
  })
}
