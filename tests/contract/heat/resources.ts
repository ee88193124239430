import type { Stack, StackRef } from '@heatkit/orchestration'
import { beforeAll, expect, vi } from 'vitest'
import { nestedContents, version } from './contents.ts'
import type { HeatScene } from './heat-scene.ts'
import { missing } from './missing.ts'

export function resourceTests({ api, keep, begin, soon, operation }: HeatScene): void {
  let web: Stack
  beforeAll(async () => {
    web = await keep()
  }, 60_000)

  operation('listResources', 'takes every filter, and looks into nested stacks', async () => {
    const names = async (filter: object) => (await api.listResources(web, filter)).map(({ name }) => name).toSorted()
    expect(await names({})).toEqual(['one', 'two'])
    expect(await names({ name: 'one' })).toEqual(['one'])
    expect(await names({ type: 'TestResource', status: 'COMPLETE', action: 'CREATE' })).toEqual(['one', 'two'])
    const one = await api.getResource(web, { name: 'one' })
    expect(await names({ physicalResourceId: one.physicalResourceId, detail: true })).toEqual(['one'])
    const around = await api.waitForStack(await begin(nestedContents), soon)
    const rows = await api.listResources(around, { nestedDepth: 1 })
    expect(rows.map(({ name, parentResource }) => [name, parentResource])).toContainEqual(['leaf', 'nested'])
  })

  operation('getResource', 'reads attributes, and which stack it is in', async () => {
    const one = await api.getResource(web, { name: 'one', withAttributes: ['output'] })
    const stack = { name: web.name, id: web.id }
    expect(one).toMatchObject({ type: 'OS::Heat::TestResource', requiredBy: ['two'], stack })
    expect(one.attributes).toHaveProperty('output')
    await expect(api.getResource(web, { name: 'none' })).rejects.toSatisfy(missing)
  })

  operation('getResourceMetadata', 'reads metadata', async () =>
    expect(await api.getResourceMetadata(web, { name: 'two' })).toEqual({ kept: 'yes' }),
  )

  operation('markUnhealthy', 'marks, and takes the mark away', async () => {
    const stack = await keep()
    await api.markUnhealthy(stack, { name: 'one', reason: 'CANARY broke' })
    const marked = await api.getResource(stack, { name: 'one' })
    expect(marked).toMatchObject({ status: 'CHECK_FAILED' })
    expect(marked.statusReason).toContain('CANARY broke')
    await api.markUnhealthy(stack, { name: 'one', healthy: true })
    expect(await api.getResource(stack, { name: 'one' })).toMatchObject({ status: 'CHECK_COMPLETE' })
  })

  operation('signalResource', 'ends the wait of a wait condition', async () => {
    const properties = { handle: { get_resource: 'handle' }, timeout: 60 }
    const stack = await begin({
      template: {
        heat_template_version: version,
        resources: {
          handle: { type: 'OS::Heat::WaitConditionHandle' },
          wait: { type: 'OS::Heat::WaitCondition', properties },
        },
        outputs: { data: { value: { get_attr: ['wait', 'data'] } } },
      },
    })
    const waits = async () => (await api.listResources(stack, { name: 'wait' }))[0]?.status === 'CREATE_IN_PROGRESS'
    await vi.waitUntil(waits, soon)
    await api.signalResource(stack, { name: 'handle', details: { status: 'SUCCESS', data: 'ready', id: '1' } })
    expect((await api.waitForStack(stack, soon)).outputs['data']).toBe('{"1": "ready"}')
  })

  const hook = 'pre-create' as const
  const pending = (stack: StackRef) => api.listHooks(stack, { nestedDepth: 2 })
  const held = async () => {
    const registry = { resources: { own: { hooks: hook }, nested: { leaf: { hooks: hook } } } }
    const stack = await begin({ ...nestedContents, environment: { resource_registry: registry } })
    await vi.waitUntil(async () => (await pending(stack)).length === 2, soon)
    return stack
  }

  operation('listHooks', 'lists where a stack waits, nested stacks too', async () => {
    const stack = await held()
    const { nestedStack } = await api.getResource(stack, { name: 'nested' })
    expect(await pending(stack)).toContainEqual({ name: 'leaf', hook, stack: nestedStack })
    expect(await api.listHooks(stack)).toEqual([{ name: 'own', hook, stack }])
  })

  operation('clearHook', 'lets a stack go on', async () => {
    const stack = await held()
    for (const each of await pending(stack)) await api.clearHook(each.stack, each)
    await api.waitForStack(stack, soon)
    expect(await pending(stack)).toEqual([])
    const again = api.clearHook(stack, { name: 'own', hook })
    await expect(again).rejects.toMatchObject({ status: 400, type: 'InvalidBreakPointHook' })
  })
}
