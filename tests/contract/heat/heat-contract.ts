import { orchestration } from '@heatkit/orchestration'
import { afterAll, describe, expect, test } from 'vitest'
import { acceptanceTest } from './acceptance.ts'
import { changeTests } from './changes.ts'
import { eventTests } from './events.ts'
import { explainingTests } from './explaining.ts'
import { type HeatCloud, openHeat } from './heat-scene.ts'
import { keepingTests } from './keeping.ts'
import { resourceTests } from './resources.ts'
import { serviceTests } from './service.ts'
import { softwareTests } from './software.ts'
import { stackTests } from './stacks.ts'
import { templateTests } from './templates.ts'

/** What each operation of the Orchestration API does over any cloud: a test for each. */
export function heatContract(title: string, cloud: HeatCloud): void {
  const scene = openHeat(title, cloud)
  if (!scene.asAdministrator) console.log(`${title}: no administrator is known, so nothing is asked as one`)

  describe(`the Orchestration API, ${title}`, { timeout: 90_000 }, () => {
    afterAll(async () => expect(await scene.undo()).toEqual([]), 90_000)
    for (const tests of [
      stackTests,
      changeTests,
      keepingTests,
      resourceTests,
      eventTests,
      explainingTests,
      templateTests,
      softwareTests,
      serviceTests,
      acceptanceTest,
    ])
      tests(scene)

    test('every operation of the plugin was called, or it was said why not', () => {
      const { called, skipped } = scene
      const operations = Object.keys(orchestration(scene.client).orchestration)
      expect(operations.filter((name) => !called.has(name) && !skipped.has(name))).toEqual([])
      const tested = operations.filter((name) => !skipped.has(name)).length
      console.log(`${title}: ${tested} of ${operations.length} operations called, ${skipped.size} skipped`)
    })
  })
}
