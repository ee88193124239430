import type { Snapshot, StackRef } from '@heatkit/orchestration'
import { expect } from 'vitest'
import { contents } from './contents.ts'
import type { HeatScene } from './heat-scene.ts'
import { missing } from './missing.ts'

/** Snapshots, and stacks that are taken out of Heat and into it again. */
export function keepingTests({ api, keep, begin, after, soon, unique, operation }: HeatScene): void {
  const snapshotOf = async (stack: StackRef): Promise<Snapshot> => {
    let snapshot: Snapshot | undefined
    await after(stack, async () => {
      snapshot = await api.createSnapshot(stack, { name: 'before' })
    })
    return snapshot!
  }

  operation('createSnapshot', 'begins a snapshot', async () => {
    expect(await snapshotOf(await keep())).toMatchObject({ name: 'before', status: 'IN_PROGRESS' })
  })
  operation('getSnapshot', 'reads what was kept', async () => {
    const stack = await keep()
    const { id } = await snapshotOf(stack)
    const kept = { id, name: 'before', status: 'COMPLETE', data: { id: stack.id } }
    expect(await api.getSnapshot(stack, { id })).toMatchObject(kept)
  })
  operation('listSnapshots', 'lists them all', async () => {
    const stack = await keep()
    expect(await api.listSnapshots(stack)).toEqual([])
    const { id } = await snapshotOf(stack)
    expect((await api.listSnapshots(stack)).map((snapshot) => snapshot.id)).toEqual([id])
  })
  operation('restoreSnapshot', 'brings back what was', async () => {
    const stack = await keep()
    const snapshot = await snapshotOf(stack)
    const patched = await after(stack, () => api.patchStack(stack, { parameters: { size: 7 } }))
    expect(patched).toMatchObject({ outputs: { size: 7 } })
    const restored = await after(stack, () => api.restoreSnapshot(stack, snapshot))
    expect(restored).toMatchObject({ status: 'RESTORE_COMPLETE', outputs: { size: 2 } })
  })
  operation('deleteSnapshot', 'deletes it', async () => {
    const stack = await keep()
    const snapshot = await snapshotOf(stack)
    await api.deleteSnapshot(stack, snapshot)
    await expect(api.getSnapshot(stack, snapshot)).rejects.toSatisfy(missing)
  })

  operation('exportStack', 'tells all of a stack, and leaves it', async () => {
    const stack = await keep()
    const { physicalResourceId } = await api.getResource(stack, { name: 'one' })
    const exported = await api.exportStack(stack)
    expect(exported).toMatchObject({ id: stack.id, action: 'CREATE', status: 'COMPLETE' })
    expect(exported.resources['one']).toMatchObject({ resource_id: physicalResourceId })
    expect(await api.getStack(stack)).toMatchObject({ status: 'CREATE_COMPLETE' })
  })
  operation('abandonStack', 'forgets a stack', async () => {
    const stack = await api.createStack({ name: unique('abandon'), ...contents })
    await api.waitForStack(stack, soon)
    const data = await api.abandonStack(stack)
    expect(Object.keys(data.resources).toSorted()).toEqual(['one', 'two'])
    await api.waitForDeletion(stack, soon)
    expect(await api.findStack(stack.name)).toBeUndefined()
  })
  operation('adoptStack', 'makes a stack of resources that exist', async () => {
    const stack = await begin({ name: unique('adopt'), ...contents })
    await api.waitForStack(stack, soon)
    const { physicalResourceId } = await api.getResource(stack, { name: 'one' })
    const data = await api.abandonStack(stack)
    await api.waitForDeletion(stack, soon)
    const adopted = await api.adoptStack({ name: stack.name, data })
    expect(adopted.id).not.toBe(stack.id)
    expect(await api.waitForStack(adopted, soon)).toMatchObject({ status: 'ADOPT_COMPLETE', outputs: { size: 2 } })
    expect(await api.getResource(adopted, { name: 'one' })).toMatchObject({ physicalResourceId })
    await api.deleteStack(adopted)
  })
}
