import { createClient } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { type Event, followEvents, orchestration } from '@heatkit/orchestration'
import { expect, test } from 'vitest'
import { realCloud } from './real-cloud.ts'

// a group of 10 groups of 18: 10 + 180 resources and the outer group, in stacks nested two deep
const one = { type: 'OS::Heat::TestResource', properties: { value: 'x', wait_secs: 1 } }
const group = (count: number, resource_def: object) => ({
  type: 'OS::Heat::ResourceGroup',
  properties: { count, resource_def },
})
const template = {
  heat_template_version: '2018-08-31',
  resources: {
    groups: group(10, group(18, one)),
    ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`own-${index}`, one])),
  },
}

test(
  'the events of 200 resources in nested groups come once each and in order, when following is broken off, too, for a quarter of the requests',
  { timeout: 900_000 },
  async () => {
    const { account, region } = realCloud()
    let asked = 0
    const counting: typeof fetch = async (...args) => {
      asked += 1
      return fetch(...args)
    }
    const client = createClient({ auth: password(account), region, fetch: counting }).extend(orchestration)
    const observer = createClient({ auth: password(account), region }).extend(orchestration).orchestration
    await observer.countStacks() // both are signed in
    await client.orchestration.countStacks()
    asked = 0

    const stack = await observer.createStack({ name: `events-${Math.random().toString(36).slice(2, 8)}`, template })
    try {
      const began = performance.now()
      const nestedDepth = 3
      const whole: Event[] = []
      const following = (async () => {
        for await (const event of client.orchestration.followEvents(stack, { nestedDepth })) whole.push(event)
        return { seconds: (performance.now() - began) / 1_000, requests: asked }
      })()
      // another breaks off after each 150 events, and begins again where it was
      const resumed: Event[] = []
      const other = createClient({ auth: password(account), region })
      for (let wanted = 150, ended = false; !ended; wanted += 150) {
        const after = resumed.at(-1)?.id
        ended = true
        for await (const event of followEvents(other, stack, { nestedDepth, ...(after && { after }) })) {
          resumed.push(event)
          if (resumed.length < wanted) continue
          ended = false
          break
        }
      }
      const { seconds, requests } = await following
      const listed: Event[] = []
      for await (const event of observer.listEvents(stack, { nestedDepth, sortDirection: 'asc', pageSize: 1_000 }))
        listed.push(event)
      const { total } = await counted(observer, stack)
      // who asks each second asks for the events, and for the status to know when to stop
      const naive = 2 * seconds
      console.log(
        `${total} resources, ${listed.length} events in ${seconds.toFixed(0)} s: ${requests} requests, ` +
          `${(requests / naive).toFixed(2)} of events and status asked for each second, ${(requests / seconds).toFixed(2)} of events alone`,
      )
      expect(total).toBeGreaterThanOrEqual(200)
      const ids = (events: Event[]) => events.map(({ id }) => id)
      expect(ids(whole).length).toBe(new Set(ids(whole)).size)
      expect(ids(resumed).length).toBe(new Set(ids(resumed)).size)
      expect(ids(whole)).toEqual(ids(listed))
      expect(ids(resumed)).toEqual(ids(listed))
      expect(requests).toBeLessThanOrEqual(naive / 4)
    } finally {
      await observer.deleteStack(stack, { wait: true })
    }
  },
)

async function counted(
  { listResources }: ReturnType<typeof orchestration>['orchestration'],
  stack: { name: string; id: string },
) {
  return { total: (await listResources(stack, { nestedDepth: 3 })).length }
}
