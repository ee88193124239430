import type { CreateSoftwareConfig, SoftwareDeployment } from '@heatkit/orchestration'
import { afterAll, expect } from 'vitest'
import { all } from './all.ts'
import type { HeatScene } from './heat-scene.ts'
import { missing } from './missing.ts'

export function softwareTests({ api, unique, operation }: HeatScene): void {
  const made: (() => Promise<void>)[] = []
  // deployments before their configs
  afterAll(async () => {
    for (const undo of made.toReversed())
      await undo().catch((error: unknown) => {
        if (!missing(error)) throw error
      })
  })
  const told: CreateSoftwareConfig = {
    group: 'script',
    config: 'echo $greeting',
    inputs: [{ name: 'greeting', type: 'String', default: 'hello', replaceOnChange: true }],
    outputs: [{ name: 'result', type: 'String', errorOutput: true }],
    options: { dry: true },
  }
  const configure = async () => {
    const config = await api.createSoftwareConfig({ name: unique('config'), ...told })
    made.push(() => api.deleteSoftwareConfig(config))
    return config
  }
  const deploy = async (): Promise<SoftwareDeployment> => {
    const { id: configId } = await configure()
    const deployment = await api.createSoftwareDeployment({
      configId,
      serverId: crypto.randomUUID(),
      inputValues: { greeting: 'good day' },
      action: 'CREATE',
      status: 'IN_PROGRESS',
      statusReason: 'sent',
    })
    made.push(() => api.deleteSoftwareDeployment(deployment))
    return deployment
  }

  operation('createSoftwareConfig', 'keeps what it is given', async () => expect(await configure()).toMatchObject(told))
  operation('getSoftwareConfig', 'reads it again', async () => {
    const config = await configure()
    expect(await api.getSoftwareConfig(config)).toEqual(config)
  })
  operation('listSoftwareConfigs', 'lists them page by page', async () => {
    const ids = [(await configure()).id, (await configure()).id]
    const listed = (await all(api.listSoftwareConfigs({ pageSize: 1 }))).map(({ id }) => id)
    expect(listed).toEqual(expect.arrayContaining(ids))
    expect(new Set(listed).size).toBe(listed.length)
  })
  operation('deleteSoftwareConfig', 'deletes one that is not used', async () => {
    const { configId: id } = await deploy()
    await expect(api.deleteSoftwareConfig({ id })).rejects.toMatchObject({ type: 'InvalidRestrictedAction' })
    const config = await configure()
    await api.deleteSoftwareConfig(config)
    await expect(api.getSoftwareConfig(config)).rejects.toSatisfy(missing)
  })

  operation('createSoftwareDeployment', 'says what a server is to apply', async () =>
    expect(await deploy()).toMatchObject({ inputValues: { greeting: 'good day' }, status: 'IN_PROGRESS' }),
  )
  operation('getSoftwareDeployment', 'reads it again', async () => {
    const deployment = await deploy()
    expect(await api.getSoftwareDeployment(deployment)).toEqual(deployment)
  })
  operation('listSoftwareDeployments', 'lists those of a server', async () => {
    const { id, serverId } = await deploy()
    expect((await api.listSoftwareDeployments({ serverId })).map((each) => each.id)).toEqual([id])
  })
  operation('getDeploymentMetadata', 'tells a server what to apply', async () => {
    const [metadata] = await api.getDeploymentMetadata(await deploy())
    expect(metadata).toMatchObject({ group: 'script', config: 'echo $greeting' })
  })
  operation('updateSoftwareDeployment', 'says what came of it', async () => {
    const { id } = await deploy()
    const done = { status: 'COMPLETE', statusReason: 'done', outputValues: { result: 'ok' } }
    expect(await api.updateSoftwareDeployment({ id, ...done })).toMatchObject(done)
  })
  operation('deleteSoftwareDeployment', 'deletes it', async () => {
    const deployment = await deploy()
    await api.deleteSoftwareDeployment(deployment)
    await expect(api.getSoftwareDeployment(deployment)).rejects.toSatisfy(missing)
  })
}
