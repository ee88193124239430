import { createSimulator } from '@heatkit/simulator'
import { expect, test } from 'vitest'
import { cycleStacks } from '../faults/support/cycle-stacks.ts'

const COUNT = 1_000

test(`${COUNT} times, with the lags that were measured on a real Heat: 0 wrong conclusions`, async () => {
  const cloud = createSimulator({ lag: true })
  const where = { fetch: cloud.fetch, url: `${cloud.url}/identity` }
  const wrong = await cycleStacks(where, { count: COUNT, concurrency: 250, interval: 250 })
  console.log(`${COUNT} cycles, ${wrong.length} wrong conclusions`)
  expect(wrong).toEqual([])
}, 300_000)
