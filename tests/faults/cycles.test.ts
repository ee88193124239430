import { createSimulator, realClock } from '@heatkit/simulator'
import { expect, test } from 'vitest'
import { cycleStacks } from './support/cycle-stacks.ts'

const COUNT = 40

test(`${COUNT} times a stack is created, updated, deleted and created again on a Heat that lags: 0 wrong conclusions`, async () => {
  const cloud = createSimulator({ lag: true, clock: realClock({ speed: 20 }) })
  const where = { fetch: cloud.fetch, url: `${cloud.url}/identity` }
  expect(await cycleStacks(where, { count: COUNT, concurrency: 20, interval: 25 })).toEqual([])
}, 60_000)
