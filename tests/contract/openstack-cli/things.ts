import { writeFileSync } from 'node:fs'
import { createClient } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { type Event, orchestration, type Snapshot, type StackRef } from '@heatkit/orchestration'
import { vi } from 'vitest'
import type { Cloud } from '../contract.ts'
import { all } from '../heat/all.ts'
import { contents, nestedContents } from '../heat/contents.ts'
import { plainTemplate } from './plain-template.ts'

type Api = ReturnType<typeof orchestration>['orchestration']

/** What both clients are asked about. */
export interface Things {
  api: Api
  name: string
  web: StackRef
  /** Around another. */
  around: StackRef
  /** Waits at a hook. */
  held: StackRef
  snapshot: Snapshot
  event: Event
  configId: string
  deploymentId: string
  serverId: string
  /** Has `plainTemplate`. */
  file: string
  undo: () => Promise<void>
}

/** Makes a stack with a snapshot, one around another, one that waits at a hook, and a deployment of a software config. */
export async function makeThings({ account, region }: Cloud, file: string): Promise<Things> {
  const client = createClient({ auth: password(account), region })
  const api = orchestration(client).orchestration
  const soon = { interval: 200, timeout: 60_000 }
  writeFileSync(file, JSON.stringify(plainTemplate))
  const name = `cli-${crypto.randomUUID().slice(0, 8)}`
  const registry = { resources: { own: { hooks: 'pre-create' } } }
  const web = await api.createStack({ name, ...contents, tags: ['a', name], timeoutMinutes: 7 })
  const around = await api.createStack({ name: `${name}-around`, ...nestedContents })
  const held = await api.createStack({
    name: `${name}-held`,
    ...nestedContents,
    environment: { resource_registry: registry },
  })
  const before = await api.waitForStack(web, soon)
  await api.waitForStack(around, soon)
  await vi.waitUntil(async () => (await api.listHooks(held)).length === 1, soon)
  const { id: configId } = await api.createSoftwareConfig({
    name,
    group: 'script',
    config: 'echo $a',
    inputs: [{ name: 'a', type: 'String', default: 'x', description: 'of it', replaceOnChange: true }],
    outputs: [{ name: 'r', type: 'String', errorOutput: true }],
    options: { dry: true },
  })
  const serverId = crypto.randomUUID()
  const made = {
    configId,
    serverId,
    inputValues: { a: '1' },
    action: 'CREATE',
    status: 'COMPLETE',
    statusReason: 'done',
  }
  const { id: deploymentId } = await api.createSoftwareDeployment(made)
  await api.updateSoftwareDeployment({ id: deploymentId, outputValues: { r: 'ok' } })
  const { id } = await api.createSnapshot(web, { name: 'before' })
  await api.waitForStack(web, { ...soon, before })
  const [event] = await all(api.listResourceEvents(web, { name: 'one' }))
  return {
    api,
    name,
    web,
    around,
    held,
    snapshot: await api.getSnapshot(web, { id }),
    event: event!,
    configId,
    deploymentId,
    serverId,
    file,
    async undo() {
      await api.deleteSoftwareDeployment({ id: deploymentId })
      await api.deleteSoftwareConfig({ id: configId })
      for (const stack of [web, around, held]) {
        await api.deleteStack(stack, { ...soon, wait: true })
      }
    },
  }
}
