import { expect, test } from 'vitest'
import { all } from './all.ts'
import { contents } from './contents.ts'
import type { HeatScene } from './heat-scene.ts'
import { skipNotSimulated } from './skip-not-simulated.ts'

/** The live smoke test of php-opencloud's Orchestration service, in its order. */
export function acceptanceTest({ api, begin, after, unique, soon }: HeatScene): void {
  const scenario = async () => {
    const name = unique('seed')
    expect(Object.keys((await api.validateTemplate(contents)).parameters).toSorted()).toEqual(['pin', 'size'])
    const { resources } = await api.previewStack({ name, ...contents })
    expect(resources.map((each) => each.name).toSorted()).toEqual(['one', 'two'])

    const stack = await begin({ name, ...contents, timeoutMinutes: 5 })
    expect(await api.waitForStack(stack, soon)).toMatchObject({ status: 'CREATE_COMPLETE', timeoutMinutes: 5 })
    expect((await all(api.listStacks())).map(({ id }) => id)).toContain(stack.id)
    expect(await api.getStack((await api.findStack(name))!)).toMatchObject({ ...stack, outputs: { size: 2 } })
    expect(await api.getTemplate(stack)).toEqual(contents.template)

    expect((await api.listResources(stack)).map((each) => each.name).toSorted()).toEqual(['one', 'two'])
    const one = await api.getResource(stack, { name: 'one' })
    expect(one).toMatchObject({ status: 'CREATE_COMPLETE', requiredBy: ['two'] })
    expect(await api.getResourceMetadata(stack, { name: 'two' })).toEqual({ kept: 'yes' })

    const ids = (await all(api.listEvents(stack))).map(({ id }) => id)
    const ofOne = await all(api.listResourceEvents(stack, { name: 'one' }))
    expect(ids).toEqual(expect.arrayContaining(ofOne.map(({ id }) => id)))
    expect(await api.getEvent(stack, ofOne[0]!)).toMatchObject({ resourceType: 'OS::Heat::TestResource' })

    const type = 'OS::Heat::RandomString'
    expect(await api.listResourceTypes()).toContainEqual({ type })
    expect((await api.getResourceTypeSchema({ type })).properties).toHaveProperty('length')
    expect(await api.getResourceTypeTemplate({ type })).toHaveProperty('Resources')
    expect(await api.getBuildInfo()).toHaveProperty('engine.revision')

    const changed = { ...contents, parameters: { size: 3 } }
    expect(await after(stack, () => api.updateStack(stack, changed))).toMatchObject({ outputs: { size: 3 } })
    const data = await api.abandonStack(stack)
    await api.waitForDeletion(stack, soon)
    const adopted = await api.adoptStack({ name, data })
    expect(await api.waitForStack(adopted, soon)).toMatchObject({ status: 'ADOPT_COMPLETE', outputs: { size: 3 } })
    const { physicalResourceId } = await api.getResource(adopted, { name: 'one' })
    expect(physicalResourceId).toBe(one.physicalResourceId)
    await api.deleteStack(adopted, { ...soon, wait: true })
    expect(await api.findStack(name)).toBeUndefined()
  }

  test('what php-opencloud’s Orchestration service did, in the order of its smoke test', (context) =>
    scenario().catch((error: unknown) => skipNotSimulated(context, 'the scenario of php-opencloud', error)))
}
