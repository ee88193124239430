import type { Event, Stack } from '@heatkit/orchestration'
import { beforeAll, expect } from 'vitest'
import { all } from './all.ts'
import { nestedContents } from './contents.ts'
import type { HeatScene } from './heat-scene.ts'
import { missing } from './missing.ts'

export function eventTests({ api, keep, begin, soon, operation }: HeatScene): void {
  let web: Stack
  beforeAll(async () => {
    web = await keep()
  }, 60_000)
  const ofOne = (): Promise<Event[]> => all(api.listResourceEvents(web, { name: 'one' }))

  operation('listEvents', 'lists them newest first, and those of nested stacks', async () => {
    const times = (await all(api.listEvents(web))).map(({ time }) => time.getTime())
    expect(times.length).toBeGreaterThanOrEqual(6)
    expect(times).toEqual(times.toSorted((a, b) => b - a))
    const ascending = await all(api.listEvents(web, { sortBy: 'time', sortDirection: 'asc', resourceName: 'one' }))
    expect(ascending).toEqual((await ofOne()).toReversed())
    const around = await api.waitForStack(await begin(nestedContents), soon)
    const nested = await all(api.listEvents(around, { nestedDepth: 1, resourceName: 'leaf' }))
    const root = { name: around.name, id: around.id }
    expect(nested.map(({ rootStack, status }) => [status, rootStack])).toContainEqual(['CREATE_COMPLETE', root])
    expect(nested.every(({ stack }) => stack && stack.id !== around.id)).toBe(true)
  })

  operation('listResourceEvents', 'lists those of a resource, page by page', async () => {
    const events = await ofOne()
    expect(events.map(({ status }) => status)).toEqual(['CREATE_COMPLETE', 'CREATE_IN_PROGRESS'])
    expect(await all(api.listResourceEvents(web, { name: 'one' }, { pageSize: 1 }))).toEqual(events)
    expect(await all(api.listResourceEvents(web, { name: 'one' }, { after: events[0]!.id }))).toEqual([events[1]])
    await expect(all(api.listResourceEvents(web, { name: 'none' }))).rejects.toSatisfy(missing)
  })

  operation('getEvent', 'reads the resource’s type and properties', async () => {
    const [row] = await ofOne()
    const event = await api.getEvent(web, row!)
    const { id, time, resourceName, status, statusReason, physicalResourceId, stack } = row!
    const type = { resourceType: 'OS::Heat::TestResource' }
    expect(event).toMatchObject({ id, time, resourceName, status, statusReason, physicalResourceId, stack, ...type })
    expect(event.resourceProperties).toMatchObject({ value: 2 })
  })

  operation('followEvents', 'gives each of them once', async () => {
    const ids = (await all(api.listEvents(web))).map(({ id }) => id)
    const followed = (await all(api.followEvents(web, soon))).map(({ id }) => id)
    expect(followed.toSorted()).toEqual(ids.toSorted())
  })
}
