import { expect } from 'vitest'
import type { HeatScene } from './heat-scene.ts'

export function serviceTests({ api, asAdministrator, operation }: HeatScene): void {
  operation('listVersions', 'knows version 1', async () =>
    expect(await api.listVersions()).toEqual([{ id: 'v1.0', status: 'CURRENT' }]),
  )
  operation('getHealth', 'says that the API is in service', async () =>
    expect(await api.getHealth()).toEqual({ reasons: [] }),
  )
  operation('getBuildInfo', 'says the revisions', async () =>
    expect(await api.getBuildInfo()).toMatchObject({ api: { revision: 'unknown' }, engine: { revision: 'unknown' } }),
  )
  operation('listServices', 'shows the engines to an administrator, and to nobody else', async () => {
    await expect(api.listServices()).rejects.toMatchObject({ status: 403 })
    if (!asAdministrator) return
    const [engine] = await asAdministrator.listServices()
    expect(engine).toMatchObject({ binary: 'heat-engine', topic: 'engine' })
    expect(engine!.createdAt).toBeInstanceOf(Date)
    expect(engine!.reportInterval).toBeGreaterThan(0)
  })
}
