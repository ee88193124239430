import { afterAll, expect, test } from 'vitest'
import { explains, failures } from './failures.ts'
import type { HeatScene } from './heat-scene.ts'

/** Tests that the cause of each failure is found. */
export function explainingTests(scene: HeatScene): void {
  const { operation, api, begin, unique, soon } = scene
  let explained = 0
  for (const failure of failures) {
    test(`explainFailure finds ${failure.title}`, async () => {
      await explains(scene, failure)
      explained += 1
    })
  }
  afterAll(() => console.log(`${explained} of ${failures.length} failures explained`))

  operation('explainFailure', 'has the definition from the template, and the last events', async () => {
    const bad = { type: 'OS::Heat::TestResource', properties: { fail: true, value: { get_param: 'secret' } } }
    const group = { type: 'OS::Heat::ResourceGroup', properties: { count: 1, resource_def: bad } }
    const parameters = { secret: { type: 'string', hidden: true, default: 'kept to ourselves' } }
    for (const [resources, path, definition] of [
      [{ bad }, ['bad'], bad],
      [{ group }, ['group', '0'], group],
    ] as const) {
      const template = { heat_template_version: '2018-08-31', parameters, resources }
      const stack = await begin({ name: unique('explained'), template })
      await expect(api.waitForStack(stack, soon)).rejects.toMatchObject({ name: 'StackError' })
      const causes = await api.explainFailure(stack)
      expect(causes).toMatchObject([{ path, definition, events: [{ status: 'CREATE_FAILED' }, {}] }])
      expect(JSON.stringify(causes[0]!.definition)).not.toContain('kept to ourselves')
    }
    expect(await api.explainFailure(await scene.keep())).toEqual([])
  })
}
